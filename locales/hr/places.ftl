## Help, country first
help-change = { $country } – odaberite drugu zemlju
help-by-language = Ovu zemlju prikazujemo zbog jezika stranice. Ne znamo gdje se nalazite.
## What a visitor needs: headings of helplines
need-emergency = Hitni slučajevi
need-child-helpline = Za djecu i mlade
need-victim-support = Za žrtve kaznenih djela, i odrasle
need-worried = Zabrinutost za nekoga
need-missing-children = Dijete je nestalo
need-content-hotline = Prijava slike ili videozapisa
need-none = Za to još nije provjerena nijedna linija (stanje: { $date }).
need-union = EU za to ima zajednički broj. Još nismo potvrdili da radi u ovoj zemlji.
need-danger = U opasnosti nazovite { $number }.
## The page of a country
country-description = { $country }: organizacije, događanja, linije za pomoć
country-organisations = Organizacije sa sjedištem ovdje
country-letters = Pisma koja su potpisale
country-events = Događanja ovdje
country-about = Više o ovoj zemlji
country-help = Pomoć u ovoj zemlji
country-map = Prikaži na karti
search-countries = Zemlje
