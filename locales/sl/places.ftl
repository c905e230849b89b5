## Help, country first
help-change = { $country } – izberite drugo državo
help-by-language = To državo prikazujemo zaradi jezika strani. Ne vemo, kje ste.
## What a visitor needs: headings of helplines
need-emergency = Klic v sili
need-child-helpline = Za otroke in mlade
need-victim-support = Za žrtve kaznivih dejanj, tudi odrasle
need-worried = Skrb za nekoga
need-missing-children = Pogrešan otrok
need-content-hotline = Prijava slike ali videoposnetka
need-none = Za to še ni bila preverjena nobena linija (stanje: { $date }).
need-union = EU ima za to skupno številko. Nismo še potrdili, da v tej državi deluje.
need-danger = V nevarnosti pokličite { $number }.
## The page of a country
country-description = { $country }: organizacije, dogodki, telefoni za pomoč
country-organisations = Organizacije s sedežem tukaj
country-letters = Pisma, ki so jih podpisale
country-events = Dogodki tukaj
country-about = Več o tej državi
country-help = Pomoč v tej državi
country-map = Prikaži na zemljevidu
search-countries = Države
