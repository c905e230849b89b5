## Help, country first
help-change = { $country } – vybrať inú krajinu
help-by-language = Túto krajinu zobrazujeme podľa jazyka stránky. Nevieme, kde ste.
## What a visitor needs: headings of helplines
need-emergency = Tiesňové volanie
need-child-helpline = Pre deti a mladých ľudí
need-victim-support = Pre obete trestných činov, aj dospelé
need-worried = Obavy o niekoho
need-missing-children = Nezvestné dieťa
need-content-hotline = Nahlásiť obrázok alebo video
need-none = Pre túto potrebu zatiaľ nebola overená žiadna linka (stav: { $date }).
need-union = EÚ má pre túto potrebu spoločné číslo. Zatiaľ nemáme potvrdené, že v tejto krajine funguje.
need-danger = V nebezpečenstve volajte { $number }.
## The page of a country
country-description = { $country }: organizácie, udalosti, linky pomoci
country-organisations = Organizácie, ktoré tu sídlia
country-letters = Listy, ktoré podpísali
country-events = Udalosti v tejto krajine
country-about = Viac o tejto krajine
country-help = Pomoc v tejto krajine
country-map = Ukázať na mape
search-countries = Krajiny
