## Help, country first
help-change = { $country } – pasirinkti kitą šalį
help-by-language = Šią šalį rodome dėl puslapio kalbos. Nežinome, kur esate.
## What a visitor needs: headings of helplines
need-emergency = Skubi pagalba
need-child-helpline = Vaikams ir jaunimui
need-victim-support = Nukentėjusiesiems nuo nusikaltimų, taip pat suaugusiesiems
need-worried = Nerimas dėl kito žmogaus
need-missing-children = Dingo vaikas
need-content-hotline = Pranešti apie vaizdą arba vaizdo įrašą
need-none = Tam dar nepatikrinta nė viena tarnyba (būklė: { $date }).
need-union = Tam yra bendras ES numeris. Dar nepatvirtinome, kad jis veikia šioje šalyje.
need-danger = Iškilus pavojui skambinkite { $number }.
## The page of a country
country-description = { $country }: organizacijos, renginiai, pagalbos linijos
country-organisations = Čia įsikūrusios organizacijos
country-letters = Laiškai, kuriuos jos pasirašė
country-events = Renginiai šioje šalyje
country-about = Daugiau apie šią šalį
country-help = Pagalba šioje šalyje
country-map = Rodyti žemėlapyje
search-countries = Šalys
