## Help, country first
help-change = { $country } – vali teine riik
help-by-language = Näitame seda riiki lehe keele järgi. Me ei tea, kus te olete.
## What a visitor needs: headings of helplines
need-emergency = Hädaabi
need-child-helpline = Lastele ja noortele
need-victim-support = Kuriteoohvritele, ka täiskasvanutele
need-worried = Mure kellegi pärast
need-missing-children = Laps on kadunud
need-content-hotline = Teata pildist või videost
need-none = Selle jaoks ei ole veel ühtegi teenust kontrollitud (seis: { $date }).
need-union = Selle jaoks on ELi ühine number. Me ei ole veel kinnitanud, et see selles riigis töötab.
need-danger = Ohu korral helistage { $number }.
## The page of a country
country-description = { $country }: organisatsioonid, sündmused, abitelefonid
country-organisations = Organisatsioonid, mille asukoht on siin
country-letters = Kirjad, millele nad on alla kirjutanud
country-events = Sündmused siin
country-about = Rohkem selle riigi kohta
country-help = Abi selles riigis
country-map = Näita kaardil
search-countries = Riigid
