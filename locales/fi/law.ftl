## Lainsäädäntöhanke
dossier-drawing = Menettely yhdellä silmäyksellä
dossier-drawing-about = Seitsemän vaihetta ehdotuksesta laiksi. Täysi piste on saavutettu vaihe, rengas vielä avoin.
dossier-status = Tilanne nyt
dossier-next = Mitä seuraavaksi
act-regulation = Asetus (EU) { $number }
act-directive = Direktiivi (EU) { $number }
law-in-force-until = { $act }: voimassa { $date } asti.
law-in-force = { $act }: voimassa.
law-expired = { $act }: ei enää voimassa; päättyi { $date }.
law-stage = Saavutettu vaihe: { $stage } ({ $date }).
law-not-adopted = Tietojemme mukaan ei hyväksytty.
law-planned = Suunnitteilla, ei vahvistettu: { $stage } ({ $date }).
law-planned-past = Suunnitteilla: { $stage } ({ $date }). Emme tiedä tulosta.
law-checked = Viimeksi tarkistettu: { $date }.
law-checked-age = { $count ->
    [one] Tarkistettu viimeksi { $number } kuukausi sitten.
   *[other] Tarkistettu viimeksi { $number } kuukautta sitten.
 }
law-latest = Viimeisin vaihe
dossier-stage = Vaihe
dossier-body = Toimielin
dossier-date = Päivä
dossier-certainty = Kuinka varmaa
dossier-votes = Äänestys
votes = Puolesta: { $for } · vastaan: { $against }
votes-all = Puolesta: { $for } · vastaan: { $against } · tyhjää: { $abstentions }
dossier-steps = Askel askeleelta
dossier-asks = Mitä koalitio vaatii
dossier-actions = Mitä koalitio teki
dossier-earlier = Edellinen askel
dossier-later = Seuraava askel
stage-proposal = Ehdotus
stage-parliament = Parlamentin kanta
stage-council = Neuvoston kanta
stage-trilogue = Neuvottelut
stage-agreement = Sopu
stage-adoption = Hyväksyminen
stage-application = Soveltaminen
stage-reached = saavutettu
stage-under-way = meneillään
stage-open = avoinna
certainty-source = julkinen sivu osoittaa
certainty-second-hand = toisen käden tieto: sivu toistaa toista, jota emme ole lukeneet
certainty-coalition-text = koalition omasta tekstistä
certainty-general-knowledge = odottaa vahvistusta: julkista sivua ei ole vielä luettu
certainty-day = päivän tarkkuudella
certainty-month = kuukauden tarkkuudella
certainty-year = vuoden tarkkuudella

## Kannanotot ja kirjeet
position-history = Miten se kehittyi
position-laws = Näissä hankkeissa
letters-title = Kirjeet ja julkilausumat
letters-lead = Avoimia kirjeitä ja yhteisiä julkilausumia: jokaisesta päivämäärä, allekirjoittajien määrä ja ne allekirjoittajat, jotka voimme nimetä.
letters-description = { $name }-koalition ja sen järjestöjen avoimet kirjeet ja yhteiset julkilausumat: päivämäärä, kielet, allekirjoitusten määrä ja ne allekirjoittajat, jotka voidaan nimetä.
letters-named = { $count ->
    [0] Lukemiemme sivujen perusteella yhtään allekirjoittajaa ei voi nimetä.
    [one] Lukemiemme sivujen perusteella voi nimetä yhden allekirjoittajan:
   *[other] Lukemiemme sivujen perusteella voi nimetä { $number } allekirjoittajaa:
 }
letters-gap = Kirjeiden lopussa olevia luetteloita ei voitu lukea kokonaan. Muut jätetään mieluummin nimeämättä kuin arvataan.
letter-languages = Julkaisukielet
letter-languages-count = { $count ->
    [one] Yksi kieli
   *[other] { $number } kieltä
 }
nav-letters = Kirjeet
