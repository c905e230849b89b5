## What changed, and what was withdrawn
changes-title = Spremembe
changes-lead = Kaj se je spremenilo v tem, kar je tu objavljeno, najnovejše najprej, z virom in razlogom.
changes-of-page = Spremembe te strani
changes-all = Vse spremembe
changes-none = Tu se še nič ni spremenilo.
changes-feed = Spremembe (Atom)
changes-version = Različica { $number }
changes-first = { $count ->
    [one] Objavljen { $number } vnos.
    [two] Objavljena { $number } vnosa.
    [few] Objavljeni { $number } vnosi.
   *[other] Objavljenih { $number } vnosov.
 }
changes-many = Novi vnosi: { $number }
changes-added = Novo
changes-changed = Spremenjeno
changes-renamed = Nov naslov
changes-withdrawn = Umaknjeno
changes-before = odstranjeno:
changes-after = dodano:
changes-reason = Razlog
changes-withheld = Kar je pisalo, ni več prikazano.
changes-state = Stanje zgodovine
changes-state-about = Kdor si te znake zapiše drugje, lahko pozneje dokaže, da pred njimi ni bilo nič spremenjeno.
changes-yes = da
changes-no = ne
changes-places = Mesta
changes-involvements = Organizacije na dogodkih
changes-milestones = Koraki zakona
gone-title = Ta stran je bila umaknjena
gone-lead = Umaknjena je bila: { $date }. Spadala je sem: { $kind }. Tu lahko nadaljujete.

## Columns of records
column-part = Sodelovanje na dogodku
column-coordinates = Koordinate
column-role = Funkcija
column-time-zone = Časovni pas
column-venue = Prizorišče
column-status = Stanje
column-note = Opomba
column-references = Oznake
column-act = Akt
column-in-force-until = Velja do
column-checked = Nazadnje preverjeno
column-text = Besedilo
column-value = Število
column-unit = Enota
column-publisher = Založnik
column-phone = Telefonska številka
column-verified = Potrjeno
column-logo = Logotip
