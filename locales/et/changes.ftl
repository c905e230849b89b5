## What changed, and what was withdrawn
changes-title = Muudatused
changes-lead = Mis on siin avaldatus muutunud, uusim kõigepealt, koos allika ja põhjusega.
changes-of-page = Selle lehe muudatused
changes-all = Kõik muudatused
changes-none = Siin ei ole veel midagi muutunud.
changes-feed = Muudatused (Atom)
changes-version = Versioon { $number }
changes-first = { $count ->
    [one] Avaldati { $number } kirje.
   *[other] Avaldati { $number } kirjet.
 }
changes-many = Uusi kirjeid: { $number }
changes-added = Uus
changes-changed = Muudetud
changes-renamed = Uus aadress
changes-withdrawn = Tagasi võetud
changes-before = eemaldatud:
changes-after = lisatud:
changes-reason = Põhjus
changes-withheld = Seda, mis siin kirjas oli, enam ei näidata.
changes-state = Ajaloo seis
changes-state-about = Kes need märgid mujale üles kirjutab, saab hiljem tõendada, et enne neid ei ole midagi muudetud.
changes-yes = jah
changes-no = ei
changes-places = Linnad
changes-involvements = Organisatsioonid sündmustel
changes-milestones = Seaduse sammud
gone-title = See leht on tagasi võetud
gone-lead = See võeti tagasi: { $date }. See kuulus siia: { $kind }. Siit saate edasi minna.

## Columns of records
column-part = Osa sündmusel
column-coordinates = Koordinaadid
column-role = Ametikoht
column-time-zone = Ajavöönd
column-venue = Toimumiskoht
column-status = Olek
column-note = Märkus
column-references = Viited
column-act = Õigusakt
column-in-force-until = Kehtib kuni
column-checked = Viimati kontrollitud
column-text = Tekst
column-value = Arv
column-unit = Ühik
column-publisher = Väljaandja
column-phone = Telefoninumber
column-verified = Kinnitatud
column-logo = Logo
