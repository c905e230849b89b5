## What changed, and what was withdrawn
changes-title = Izmaiņas
changes-lead = Kas mainījies šeit publicētajā, jaunākais vispirms, ar avotu un iemeslu.
changes-of-page = Šīs lapas izmaiņas
changes-all = Visas izmaiņas
changes-none = Šeit vēl nekas nav mainījies.
changes-feed = Izmaiņas (Atom)
changes-version = Versija { $number }
changes-first = { $count ->
    [zero] Publicēti { $number } ierakstu.
    [one] Publicēts { $number } ieraksts.
   *[other] Publicēti { $number } ieraksti.
 }
changes-many = Jaunu ierakstu skaits: { $number }
changes-added = Jauns
changes-changed = Mainīts
changes-renamed = Jauna adrese
changes-withdrawn = Atsaukts
changes-before = noņemts:
changes-after = pievienots:
changes-reason = Iemesls
changes-withheld = Tas, kas te bija rakstīts, vairs netiek rādīts.
changes-state = Vēstures stāvoklis
changes-state-about = Kas šīs zīmes pieraksta citur, vēlāk var pierādīt, ka nekas pirms tām nav mainīts.
changes-yes = jā
changes-no = nē
changes-places = Pilsētas
changes-involvements = Organizācijas pasākumos
changes-milestones = Likuma soļi
gone-title = Šī lapa ir atsaukta
gone-lead = Tā atsaukta: { $date }. Tā piederēja šeit: { $kind }. Šeit varat turpināt.

## Columns of records
column-part = Dalība pasākumā
column-coordinates = Koordinātas
column-role = Amats
column-time-zone = Laika josla
column-venue = Norises vieta
column-status = Statuss
column-note = Piezīme
column-references = Atsauces
column-act = Tiesību akts
column-in-force-until = Spēkā līdz
column-checked = Pēdējā pārbaude
column-text = Teksts
column-value = Skaitlis
column-unit = Vienība
column-publisher = Izdevējs
column-phone = Tālruņa numurs
column-verified = Apstiprināts
column-logo = Logotips
