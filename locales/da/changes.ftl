## What changed, and what was withdrawn
changes-title = Ændringer
changes-lead = Hvad der er ændret i det, der er offentliggjort her, det nyeste først, med kilde og grund.
changes-of-page = Ændringer af denne side
changes-all = Alle ændringer
changes-none = Intet er ændret her endnu.
changes-feed = Ændringer (Atom)
changes-version = Version { $number }
changes-first = { $count ->
    [one] { $number } post offentliggjort.
   *[other] { $number } poster offentliggjort.
 }
changes-many = Nye poster: { $number }
changes-added = Ny
changes-changed = Ændret
changes-renamed = Ny adresse
changes-withdrawn = Trukket tilbage
changes-before = fjernet:
changes-after = tilføjet:
changes-reason = Grund
changes-withheld = Det, der stod her, vises ikke længere.
changes-state = Historikkens tilstand
changes-state-about = Den, der noterer disse tegn et andet sted, kan senere bevise, at intet før dem er ændret.
changes-yes = ja
changes-no = nej
changes-places = Byer
changes-involvements = Organisationer ved aktiviteter
changes-milestones = Lovens trin
gone-title = Denne side er trukket tilbage
gone-lead = Den blev trukket tilbage den { $date }. Den hørte til: { $kind }. Her kan du gå videre.

## Columns of records
column-part = Rolle i aktiviteten
column-coordinates = Koordinater
column-role = Funktion
column-time-zone = Tidszone
column-venue = Mødested
column-status = Status
column-note = Bemærkning
column-references = Referencer
column-act = Retsakt
column-in-force-until = I kraft til
column-checked = Sidst kontrolleret
column-text = Tekst
column-value = Tal
column-unit = Enhed
column-publisher = Udgiver
column-phone = Telefonnummer
column-verified = Bekræftet
column-logo = Logo
