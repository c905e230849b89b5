## What changed, and what was withdrawn
changes-title = Muutokset
changes-lead = Mikä täällä julkaistussa on muuttunut, uusin ensin, lähteen ja syyn kera.
changes-of-page = Tämän sivun muutokset
changes-all = Kaikki muutokset
changes-none = Täällä ei ole vielä muuttunut mitään.
changes-feed = Muutokset (Atom)
changes-version = Versio { $number }
changes-first = { $count ->
    [one] Julkaistu { $number } tietue.
   *[other] Julkaistu { $number } tietuetta.
 }
changes-many = Uusia tietueita: { $number }
changes-added = Uusi
changes-changed = Muutettu
changes-renamed = Uusi osoite
changes-withdrawn = Poistettu julkaisusta
changes-before = poistettu:
changes-after = lisätty:
changes-reason = Syy
changes-withheld = Sitä, mitä tässä luki, ei enää näytetä.
changes-state = Historian tila
changes-state-about = Joka merkitsee nämä merkit muistiin muualle, voi myöhemmin todistaa, ettei mitään niitä edeltävää ole muutettu.
changes-yes = kyllä
changes-no = ei
changes-places = Kaupungit
changes-involvements = Järjestöt tapahtumissa
changes-milestones = Lain vaiheet
gone-title = Tämä sivu on poistettu julkaisusta
gone-lead = Se poistettiin: { $date }. Se kuului tähän: { $kind }. Tästä voit jatkaa.

## Columns of records
column-part = Osuus tapahtumassa
column-coordinates = Koordinaatit
column-role = Tehtävä
column-time-zone = Aikavyöhyke
column-venue = Paikka
column-status = Tila
column-note = Huomautus
column-references = Viitteet
column-act = Säädös
column-in-force-until = Voimassa asti
column-checked = Viimeksi tarkistettu
column-text = Teksti
column-value = Luku
column-unit = Yksikkö
column-publisher = Julkaisija
column-phone = Puhelinnumero
column-verified = Vahvistettu
column-logo = Logo
