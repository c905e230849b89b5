## What changed, and what was withdrawn
changes-title = Ändringar
changes-lead = Vad som har ändrats i det som publiceras här, det senaste först, med källa och skäl.
changes-of-page = Ändringar av den här sidan
changes-all = Alla ändringar
changes-none = Ingenting har ändrats här ännu.
changes-feed = Ändringar (Atom)
changes-version = Version { $number }
changes-first = { $count ->
    [one] { $number } post publicerad.
   *[other] { $number } poster publicerade.
 }
changes-many = Nya poster: { $number }
changes-added = Ny
changes-changed = Ändrad
changes-renamed = Ny adress
changes-withdrawn = Tillbakadragen
changes-before = borttaget:
changes-after = tillagt:
changes-reason = Skäl
changes-withheld = Det som stod här visas inte längre.
changes-state = Historikens läge
changes-state-about = Den som antecknar de här tecknen någon annanstans kan senare bevisa att inget före dem har ändrats.
changes-yes = ja
changes-no = nej
changes-places = Orter
changes-involvements = Organisationer vid aktiviteter
changes-milestones = Lagens steg
gone-title = Den här sidan har dragits tillbaka
gone-lead = Den drogs tillbaka den { $date }. Den hörde till: { $kind }. Här kan du gå vidare.

## Columns of records
column-part = Roll i aktiviteten
column-coordinates = Koordinater
column-role = Funktion
column-time-zone = Tidszon
column-venue = Lokal
column-status = Status
column-note = Anmärkning
column-references = Referenser
column-act = Rättsakt
column-in-force-until = I kraft till
column-checked = Senast kontrollerad
column-text = Text
column-value = Tal
column-unit = Enhet
column-publisher = Utgivare
column-phone = Telefonnummer
column-verified = Bekräftad
column-logo = Logotyp
