## What changed, and what was withdrawn
changes-title = Bidliet
changes-lead = X’inbidel f’dak li hu ppubblikat hawn, l-aktar riċenti l-ewwel, bis-sors u r-raġuni.
changes-of-page = Bidliet f’din il-paġna
changes-all = Il-bidliet kollha
changes-none = Għadu ma nbidel xejn hawn.
changes-feed = Bidliet (Atom)
changes-version = Verżjoni { $number }
changes-first = { $count ->
    [one] Ġiet ippubblikata entrata waħda.
    [two] Ġew ippubblikati { $number } entrati.
    [few] Ġew ippubblikati { $number } entrati.
    [many] Ġew ippubblikati { $number }-il entrata.
   *[other] Ġew ippubblikati { $number } entrata.
 }
changes-many = Entrati ġodda: { $number }
changes-added = Ġdid
changes-changed = Mibdul
changes-renamed = Indirizz ġdid
changes-withdrawn = Irtirat
changes-before = imneħħi:
changes-after = miżjud:
changes-reason = Raġuni
changes-withheld = Dak li kien miktub m’għadux jintwera.
changes-state = L-istat tal-istorja
changes-state-about = Min jikteb dawn l-ittri x’imkien ieħor jista’ juri aktar tard li xejn ta’ qabilhom ma nbidel.
changes-yes = iva
changes-no = le
changes-places = Bliet
changes-involvements = Organizzazzjonijiet f’avvenimenti
changes-milestones = Passi tal-liġi
gone-title = Din il-paġna ġiet irtirata
gone-lead = Ġiet irtirata fi { $date }. Kienet tagħmel parti minn: { $kind }. Minn hawn tista’ tkompli.

## Columns of records
column-part = Sehem fl-avveniment
column-coordinates = Koordinati
column-role = Kariga
column-time-zone = Żona tal-ħin
column-venue = Post
column-status = Status
column-note = Nota
column-references = Referenzi
column-act = Att
column-in-force-until = Fis-seħħ sa
column-checked = L-aħħar verifika
column-text = Test
column-value = Numru
column-unit = Unità
column-publisher = Pubblikatur
column-phone = Numru tat-telefown
column-verified = Ikkonfermat
column-logo = Logo
