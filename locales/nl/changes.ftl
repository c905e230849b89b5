## What changed, and what was withdrawn
changes-title = Wijzigingen
changes-lead = Wat er is veranderd aan wat hier gepubliceerd is, het nieuwste eerst, met bron en reden.
changes-of-page = Wijzigingen van deze pagina
changes-all = Alle wijzigingen
changes-none = Hier is nog niets veranderd.
changes-feed = Wijzigingen (Atom)
changes-version = Versie { $number }
changes-first = { $count ->
    [one] { $number } item gepubliceerd.
   *[other] { $number } items gepubliceerd.
 }
changes-many = Nieuwe items: { $number }
changes-added = Nieuw
changes-changed = Gewijzigd
changes-renamed = Nieuw adres
changes-withdrawn = Ingetrokken
changes-before = verwijderd:
changes-after = toegevoegd:
changes-reason = Reden
changes-withheld = Wat er stond, wordt niet meer getoond.
changes-state = Stand van de geschiedenis
changes-state-about = Wie deze tekens elders noteert, kan later bewijzen dat niets ervóór is veranderd.
changes-yes = ja
changes-no = nee
changes-places = Plaatsen
changes-involvements = Organisaties bij activiteiten
changes-milestones = Stappen van de wet
gone-title = Deze pagina is ingetrokken
gone-lead = Ze is ingetrokken op { $date }. Ze hoorde bij: { $kind }. Hier kunt u verder.

## Columns of records
column-part = Rol bij de activiteit
column-coordinates = Coördinaten
column-role = Functie
column-time-zone = Tijdzone
column-venue = Locatie
column-status = Status
column-note = Opmerking
column-references = Referenties
column-act = Handeling
column-in-force-until = Van kracht tot
column-checked = Laatst nagekeken
column-text = Tekst
column-value = Getal
column-unit = Eenheid
column-publisher = Uitgever
column-phone = Telefoonnummer
column-verified = Bevestigd
column-logo = Logo
