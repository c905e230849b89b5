## Help, country first
help-change = { $country } – zvolit jinou zemi
help-by-language = Tuto zemi zobrazujeme podle jazyka stránky. Nevíme, kde jste.
## What a visitor needs: headings of helplines
need-emergency = Tísňové volání
need-child-helpline = Pro děti a mladé lidi
need-victim-support = Pro oběti trestných činů, i dospělé
need-worried = Obavy o někoho
need-missing-children = Pohřešované dítě
need-content-hotline = Nahlásit obrázek nebo video
need-none = Pro tuto potřebu zatím nebyla ověřena žádná linka (stav: { $date }).
need-union = Pro tuto potřebu existuje společné číslo EU. Zatím nemáme potvrzeno, že v této zemi funguje.
need-danger = V nebezpečí volejte { $number }.
## The page of a country
country-description = { $country }: organizace, události, linky pomoci
country-organisations = Organizace, které tu sídlí
country-letters = Dopisy, které podepsaly
country-events = Události v této zemi
country-about = Více o této zemi
country-help = Pomoc v této zemi
country-map = Ukázat na mapě
search-countries = Země
