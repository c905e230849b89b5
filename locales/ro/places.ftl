## Help, country first
help-change = { $country } – alegeți altă țară
help-by-language = Arătăm această țară din cauza limbii paginii. Nu știm unde vă aflați.
## What a visitor needs: headings of helplines
need-emergency = Urgențe
need-child-helpline = Pentru copii și tineri
need-victim-support = Pentru victimele infracțiunilor, inclusiv adulți
need-worried = Îngrijorare pentru cineva
need-missing-children = Un copil a dispărut
need-content-hotline = Raportați o imagine sau un videoclip
need-none = Încă nu a fost verificată nicio linie pentru aceasta (situație: { $date }).
need-union = UE are un număr comun pentru aceasta. Încă nu am confirmat că răspunde în această țară.
need-danger = În caz de pericol, sunați la { $number }.
## The page of a country
country-description = { $country }: organizații, evenimente, linii de ajutor
country-organisations = Organizații cu sediul aici
country-letters = Scrisori pe care le-au semnat
country-events = Evenimente aici
country-about = Mai multe despre această țară
country-help = Ajutor în această țară
country-map = Arată pe hartă
search-countries = Țări
