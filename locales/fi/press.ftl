## Figures, each with its source
nav-figures = Luvut
figures-scale = Ongelman laajuus
figures-europe = Euroopassa
figures-opinion = Yleinen mielipide
figures-coalition = Koalitio ajan mittaan
figures-other = Muut luvut
figures-cite = Viittaa tähän lukuun
figures-line = Koalition järjestöt vuosittain lähteiden mukaan

## The press page
press-title = Medialle
press-lead = Toimittajille: keneltä kysyä, koalitio lyhyesti, tämän sivuston tunnus ja uusimmat asiat.
press-contact = Yhteystiedot
press-no-contact = Koalition mediayhteyshenkilöä ei ole vielä vahvistettu.
press-steering = Ohjausryhmän järjestöihin saa yhteyden niiden omien verkkosivustojen kautta:
press-about = Koalitio lyhyesti
press-words = Noin { $number } sanalla
press-mark = Tämän sivuston tunnus
press-latest = Uutta

## One dot for each organisation that the coalition counts
seats-title = Nimetty tässä: { $named } / { $claimed }
seats-about = Jokainen täysi piste on järjestö, joka on nimetty tässä lähteineen. Katkoviivarengas on järjestö, joka vielä puuttuu.
seats-tell = Puuttuuko omanne? Kertokaa koalitiolle:
seats-no-contact = Puuttuuko omanne? Vielä ei ole vahvistettu osoitetta, johon voisi kirjoittaa.
member-tell = Onko täällä jotain väärin? Kertokaa koalitiolle:
member-no-contact = Onko täällä jotain väärin? Vielä ei ole vahvistettu osoitetta, johon voisi kirjoittaa.

## Events and letters
events-none-ahead = Tällä hetkellä tapahtumia ei ole tiedossa. Tilaa luettelo, niin seuraava ilmestyy kalenteriisi heti, kun se julkaistaan tässä.
events-strip = Tapahtumat kuukausittain
letters-hatched = Viivoitettu: lähde antaa alarajan tai arvion.
