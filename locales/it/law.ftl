## Un dossier legislativo
dossier-drawing = La procedura a colpo d’occhio
dossier-drawing-about = Sette fasi, dalla proposta alla legge. Un punto pieno è una fase raggiunta, un cerchio una fase ancora da raggiungere.
dossier-status = A che punto è
dossier-next = Che cosa viene dopo
act-regulation = Regolamento (UE) { $number }
act-directive = Direttiva (UE) { $number }
law-in-force-until = { $act }: in vigore fino al { $date }.
law-in-force = { $act }: in vigore.
law-expired = { $act }: non più in vigore; fine: { $date }.
law-stage = Fase raggiunta: { $stage } ({ $date }).
law-not-adopted = Non adottato, per quanto ne sappiamo.
law-planned = In programma, senza conferma: { $stage } ({ $date }).
law-planned-past = In programma: { $stage } ({ $date }). Non ne conosciamo l’esito.
law-checked = Ultima verifica: { $date }.
law-checked-age = { $count ->
    [one] Ultima verifica { $number } mese fa.
   *[other] Ultima verifica { $number } mesi fa.
 }
law-latest = Ultimo passo
dossier-stage = Fase
dossier-body = Istituzione
dossier-date = Data
dossier-certainty = Grado di certezza
dossier-votes = Votazione
votes = Favorevoli: { $for } · contrari: { $against }
votes-all = Favorevoli: { $for } · contrari: { $against } · astensioni: { $abstentions }
dossier-steps = Passo dopo passo
dossier-asks = Che cosa chiede la coalizione
dossier-actions = Che cosa ha fatto la coalizione
dossier-earlier = Passaggio precedente
dossier-later = Passaggio successivo
stage-proposal = Proposta
stage-parliament = Posizione del Parlamento
stage-council = Posizione del Consiglio
stage-trilogue = Negoziati
stage-agreement = Accordo
stage-adoption = Adozione
stage-application = Applicazione
stage-reached = raggiunta
stage-under-way = in corso
stage-open = da raggiungere
certainty-source = risulta da una pagina pubblica
certainty-second-hand = di seconda mano: una pagina che ne riprende un’altra, che non abbiamo letto
certainty-coalition-text = dal testo della coalizione stessa
certainty-general-knowledge = da confermare: finora nessuna pagina pubblica letta
certainty-day = si conosce il giorno esatto
certainty-month = si conosce il mese
certainty-year = si conosce l’anno

## Posizioni e lettere
position-history = Come si è evoluta
position-laws = In questi dossier
letters-title = Lettere e dichiarazioni
letters-lead = Lettere aperte e dichiarazioni congiunte, ciascuna con la data, il numero di firme e i firmatari che possiamo nominare.
letters-description = Lettere aperte e dichiarazioni congiunte di { $name } e delle sue organizzazioni: data, lingue, numero di firme e i firmatari che si possono nominare.
letters-named = { $count ->
    [0] Le pagine che abbiamo letto non permettono di nominare alcun firmatario.
    [one] Le pagine che abbiamo letto permettono di nominare un firmatario:
   *[other] Le pagine che abbiamo letto permettono di nominare { $number } firmatari:
 }
letters-gap = Non è stato possibile leggere per intero gli elenchi in fondo alle lettere; preferiamo lasciare gli altri senza nome piuttosto che tirare a indovinare.
letter-languages = Pubblicata in
letter-languages-count = { $count ->
    [one] Una lingua
   *[other] { $number } lingue
 }
nav-letters = Lettere
