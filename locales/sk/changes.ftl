## What changed, and what was withdrawn
changes-title = Zmeny
changes-lead = Čo sa zmenilo v tom, čo je tu zverejnené, od najnovšieho, so zdrojom a dôvodom.
changes-of-page = Zmeny tejto stránky
changes-all = Všetky zmeny
changes-none = Tu sa zatiaľ nič nezmenilo.
changes-feed = Zmeny (Atom)
changes-version = Verzia { $number }
changes-first = { $count ->
    [one] Zverejnený { $number } záznam.
    [few] Zverejnené { $number } záznamy.
    [many] Zverejnených { $number } záznamu.
   *[other] Zverejnených { $number } záznamov.
 }
changes-many = Nové záznamy: { $number }
changes-added = Nové
changes-changed = Zmenené
changes-renamed = Nová adresa
changes-withdrawn = Stiahnuté
changes-before = odstránené:
changes-after = pridané:
changes-reason = Dôvod
changes-withheld = Čo tu stálo, sa už nezobrazuje.
changes-state = Stav histórie
changes-state-about = Kto si tieto znaky poznačí inde, môže neskôr dokázať, že pred nimi sa nič nezmenilo.
changes-yes = áno
changes-no = nie
changes-places = Mestá
changes-involvements = Organizácie na udalostiach
changes-milestones = Kroky zákona
gone-title = Táto stránka bola stiahnutá
gone-lead = Bola stiahnutá: { $date }. Patrila sem: { $kind }. Tu môžete pokračovať.

## Columns of records
column-part = Účasť na udalosti
column-coordinates = Súradnice
column-role = Funkcia
column-time-zone = Časové pásmo
column-venue = Miesto konania
column-status = Stav
column-note = Poznámka
column-references = Značky
column-act = Akt
column-in-force-until = Platí do
column-checked = Naposledy overené
column-text = Text
column-value = Číslo
column-unit = Jednotka
column-publisher = Vydavateľ
column-phone = Telefónne číslo
column-verified = Potvrdené
column-logo = Logo
