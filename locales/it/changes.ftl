## What changed, and what was withdrawn
changes-title = Modifiche
changes-lead = Che cosa è cambiato in ciò che è pubblicato qui, dal più recente, con fonte e motivo.
changes-of-page = Modifiche di questa pagina
changes-all = Tutte le modifiche
changes-none = Qui non è ancora cambiato nulla.
changes-feed = Modifiche (Atom)
changes-version = Versione { $number }
changes-first = { $count ->
    [one] { $number } scheda pubblicata.
    [many] { $number } di schede pubblicate.
   *[other] { $number } schede pubblicate.
 }
changes-many = Nuove schede: { $number }
changes-added = Nuovo
changes-changed = Modificato
changes-renamed = Nuovo indirizzo
changes-withdrawn = Ritirato
changes-before = rimosso:
changes-after = aggiunto:
changes-reason = Motivo
changes-withheld = Ciò che diceva non è più mostrato.
changes-state = Stato della cronologia
changes-state-about = Chi annota queste lettere altrove può dimostrare in seguito che nulla di precedente è stato alterato.
changes-yes = sì
changes-no = no
changes-places = Città
changes-involvements = Organizzazioni agli eventi
changes-milestones = Passi della legge
gone-title = Questa pagina è stata ritirata
gone-lead = È stata ritirata il { $date }. Apparteneva a: { $kind }. Da qui si può proseguire.

## Columns of records
column-part = Ruolo nell’evento
column-coordinates = Coordinate
column-role = Funzione
column-time-zone = Fuso orario
column-venue = Luogo
column-status = Stato
column-note = Nota
column-references = Riferimenti
column-act = Atto
column-in-force-until = In vigore fino al
column-checked = Ultima verifica
column-text = Testo
column-value = Numero
column-unit = Unità
column-publisher = Editore
column-phone = Numero di telefono
column-verified = Confermato
column-logo = Logo
