## What changed, and what was withdrawn
changes-title = Změny
changes-lead = Co se změnilo v tom, co je zde zveřejněno, od nejnovějšího, se zdrojem a důvodem.
changes-of-page = Změny této stránky
changes-all = Všechny změny
changes-none = Zde se zatím nic nezměnilo.
changes-feed = Změny (Atom)
changes-version = Verze { $number }
changes-first = { $count ->
    [one] Zveřejněn { $number } záznam.
    [few] Zveřejněny { $number } záznamy.
    [many] Zveřejněno { $number } záznamu.
   *[other] Zveřejněno { $number } záznamů.
 }
changes-many = Nové záznamy: { $number }
changes-added = Nové
changes-changed = Změněno
changes-renamed = Nová adresa
changes-withdrawn = Staženo
changes-before = odstraněno:
changes-after = přidáno:
changes-reason = Důvod
changes-withheld = Co zde stálo, se už nezobrazuje.
changes-state = Stav historie
changes-state-about = Kdo si tyto znaky poznamená jinde, může později dokázat, že před nimi nebylo nic pozměněno.
changes-yes = ano
changes-no = ne
changes-places = Města
changes-involvements = Organizace na událostech
changes-milestones = Kroky zákona
gone-title = Tato stránka byla stažena
gone-lead = Byla stažena dne { $date }. Patřila sem: { $kind }. Zde můžete pokračovat.

## Columns of records
column-part = Účast na události
column-coordinates = Souřadnice
column-role = Funkce
column-time-zone = Časové pásmo
column-venue = Místo konání
column-status = Stav
column-note = Poznámka
column-references = Značky
column-act = Akt
column-in-force-until = Platí do
column-checked = Naposledy ověřeno
column-text = Text
column-value = Číslo
column-unit = Jednotka
column-publisher = Vydavatel
column-phone = Telefonní číslo
column-verified = Potvrzeno
column-logo = Logo
