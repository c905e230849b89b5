## Help, country first
help-change = { $country } – valitse toinen maa
help-by-language = Näytämme tämän maan sivun kielen perusteella. Emme tiedä, missä olet.
## What a visitor needs: headings of helplines
need-emergency = Hätätilanne
need-child-helpline = Lapsille ja nuorille
need-victim-support = Rikosten uhreille, myös aikuisille
need-worried = Huoli jostakusta
need-missing-children = Lapsi on kadonnut
need-content-hotline = Ilmoita kuvasta tai videosta
need-none = Tähän tarpeeseen ei ole vielä tarkistettu yhtään palvelua (tilanne: { $date }).
need-union = EU:lla on tähän yhteinen numero. Emme ole vielä varmistaneet, että se toimii tässä maassa.
need-danger = Vaaratilanteessa soita numeroon { $number }.
## The page of a country
country-description = { $country }: järjestöt, tapahtumat, auttavat puhelimet
country-organisations = Järjestöt, joiden kotipaikka on täällä
country-letters = Kirjeet, jotka ne ovat allekirjoittaneet
country-events = Tapahtumat täällä
country-about = Lisää tästä maasta
country-help = Apua tässä maassa
country-map = Näytä kartalla
search-countries = Maat
