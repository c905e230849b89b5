## What changed, and what was withdrawn
changes-title = Változások
changes-lead = Mi változott az itt közzétettekben, a legújabb elöl, forrással és indokkal.
changes-of-page = Az oldal változásai
changes-all = Minden változás
changes-none = Itt még semmi sem változott.
changes-feed = Változások (Atom)
changes-version = { $number }. változat
changes-first = { $count ->
    [one] { $number } bejegyzés megjelent.
   *[other] { $number } bejegyzés megjelent.
 }
changes-many = Új bejegyzések: { $number }
changes-added = Új
changes-changed = Módosítva
changes-renamed = Új cím
changes-withdrawn = Visszavonva
changes-before = törölve:
changes-after = hozzáadva:
changes-reason = Indok
changes-withheld = Ami itt állt, már nem jelenik meg.
changes-state = Az előzmények állapota
changes-state-about = Aki ezeket a betűket máshol feljegyzi, később bizonyíthatja, hogy előttük semmit sem változtattak meg.
changes-yes = igen
changes-no = nem
changes-places = Városok
changes-involvements = Szervezetek az eseményeken
changes-milestones = A jogalkotás lépései
gone-title = Ezt az oldalt visszavonták
gone-lead = A visszavonás napja: { $date }; ide tartozott: { $kind }. Innen mehet tovább.

## Columns of records
column-part = Részvétel az eseményen
column-coordinates = Koordináták
column-role = Tisztség
column-time-zone = Időzóna
column-venue = Helyszín
column-status = Állapot
column-note = Megjegyzés
column-references = Hivatkozási számok
column-act = Jogi aktus
column-in-force-until = Hatályos eddig
column-checked = Utolsó ellenőrzés
column-text = Szöveg
column-value = Szám
column-unit = Mértékegység
column-publisher = Kiadó
column-phone = Telefonszám
column-verified = Megerősítve
column-logo = Logó
