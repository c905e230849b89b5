## What changed, and what was withdrawn
changes-title = Promjene
changes-lead = Što se promijenilo u onome što je ovdje objavljeno, najnovije prvo, s izvorom i razlogom.
changes-of-page = Promjene ove stranice
changes-all = Sve promjene
changes-none = Ovdje se još ništa nije promijenilo.
changes-feed = Promjene (Atom)
changes-version = Verzija { $number }
changes-first = { $count ->
    [one] Objavljen je { $number } zapis.
    [few] Objavljena su { $number } zapisa.
   *[other] Objavljeno je { $number } zapisa.
 }
changes-many = Novi zapisi: { $number }
changes-added = Novo
changes-changed = Promijenjeno
changes-renamed = Nova adresa
changes-withdrawn = Povučeno
changes-before = uklonjeno:
changes-after = dodano:
changes-reason = Razlog
changes-withheld = Ono što je pisalo više se ne prikazuje.
changes-state = Stanje povijesti
changes-state-about = Tko ove znakove zapiše drugdje, može poslije dokazati da ništa prije njih nije izmijenjeno.
changes-yes = da
changes-no = ne
changes-places = Gradovi
changes-involvements = Organizacije na događanjima
changes-milestones = Koraci zakona
gone-title = Ova je stranica povučena
gone-lead = Povučena je: { $date }; pripadala je ovamo: { $kind }. Odavde možete nastaviti.

## Columns of records
column-part = Sudjelovanje u događanju
column-coordinates = Koordinate
column-role = Funkcija
column-time-zone = Vremenska zona
column-venue = Mjesto održavanja
column-status = Stanje
column-note = Napomena
column-references = Oznake
column-act = Akt
column-in-force-until = Na snazi do
column-checked = Posljednja provjera
column-text = Tekst
column-value = Broj
column-unit = Jedinica
column-publisher = Izdavač
column-phone = Telefonski broj
column-verified = Potvrđeno
column-logo = Logotip
