## Help, country first
help-change = { $country } – másik ország választása
help-by-language = Ezt az országot az oldal nyelve miatt mutatjuk. Nem tudjuk, hol van.
## What a visitor needs: headings of helplines
need-emergency = Segélyhívó
need-child-helpline = Gyermekeknek és fiataloknak
need-victim-support = Bűncselekmények áldozatainak, felnőtteknek is
need-worried = Aggodalom valakiért
need-missing-children = Eltűnt egy gyermek
need-content-hotline = Kép vagy videó bejelentése
need-none = Erre még nem ellenőriztünk szolgálatot (állapot: { $date }).
need-union = Erre az EU-nak közös hívószáma van. Még nem erősítettük meg, hogy ebben az országban hívható.
need-danger = Veszély esetén hívja ezt a számot: { $number }.
## The page of a country
country-description = { $country }: szervezetek, események, segélyvonalak
country-organisations = Itt működő szervezetek
country-letters = Levelek, amelyeket aláírtak
country-events = Események ebben az országban
country-about = Többet erről az országról
country-help = Segítség ebben az országban
country-map = Megjelenítés a térképen
search-countries = Országok
