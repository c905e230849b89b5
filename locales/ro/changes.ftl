## What changed, and what was withdrawn
changes-title = Modificări
changes-lead = Ce s-a schimbat în ceea ce este publicat aici, de la cele mai recente, cu sursă și motiv.
changes-of-page = Modificările acestei pagini
changes-all = Toate modificările
changes-none = Aici nu s-a schimbat încă nimic.
changes-feed = Modificări (Atom)
changes-version = Versiunea { $number }
changes-first = { $count ->
    [one] { $number } fișă publicată.
    [few] { $number } fișe publicate.
   *[other] { $number } de fișe publicate.
 }
changes-many = Fișe noi: { $number }
changes-added = Nou
changes-changed = Modificat
changes-renamed = Adresă nouă
changes-withdrawn = Retras
changes-before = eliminat:
changes-after = adăugat:
changes-reason = Motiv
changes-withheld = Ceea ce scria nu se mai afișează.
changes-state = Starea istoricului
changes-state-about = Cine notează aceste litere în altă parte poate dovedi mai târziu că nimic dinaintea lor nu a fost modificat.
changes-yes = da
changes-no = nu
changes-places = Orașe
changes-involvements = Organizații la evenimente
changes-milestones = Pașii legii
gone-title = Această pagină a fost retrasă
gone-lead = A fost retrasă la { $date }. Făcea parte din: { $kind }. De aici puteți continua.

## Columns of records
column-part = Participarea la eveniment
column-coordinates = Coordonate
column-role = Funcție
column-time-zone = Fus orar
column-venue = Loc
column-status = Stare
column-note = Notă
column-references = Referințe
column-act = Act
column-in-force-until = În vigoare până la
column-checked = Ultima verificare
column-text = Text
column-value = Număr
column-unit = Unitate
column-publisher = Editor
column-phone = Număr de telefon
column-verified = Confirmat
column-logo = Siglă
