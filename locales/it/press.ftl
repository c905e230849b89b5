## Figures, each with its source
nav-figures = Numeri
figures-scale = Le dimensioni
figures-europe = In Europa
figures-opinion = L’opinione pubblica
figures-coalition = La coalizione nel tempo
figures-other = Altri numeri
figures-cite = Cita questo numero
figures-line = Organizzazioni della coalizione, per anno, secondo le fonti

## The press page
press-title = Stampa
press-lead = Per i giornalisti: a chi rivolgersi, la coalizione in poche parole, il segno di questo sito e le novità.
press-contact = Contatto
press-no-contact = Nessun contatto stampa della coalizione è ancora confermato.
press-steering = Le organizzazioni del gruppo direttivo si raggiungono attraverso i propri siti web:
press-about = La coalizione in poche parole
press-words = In circa { $number } parole
press-mark = Il segno di questo sito
press-latest = Le novità

## One dot for each organisation that the coalition counts
seats-title = Nominate qui: { $named } su { $claimed }
seats-about = Ogni punto pieno è un’organizzazione nominata qui con la sua fonte. Un cerchio tratteggiato è una che manca ancora.
seats-tell = Manca la tua? Dillo alla coalizione:
seats-no-contact = Manca la tua? Nessun indirizzo a cui scrivere è ancora confermato.
member-tell = C’è qui qualcosa di sbagliato? Dillo alla coalizione:
member-no-contact = C’è qui qualcosa di sbagliato? Nessun indirizzo a cui scrivere è ancora confermato.

## Events and letters
events-none-ahead = Al momento non è annunciato alcun evento. Con l’abbonamento il prossimo appare nel tuo calendario non appena è pubblicato qui.
events-strip = Eventi per mese
letters-hatched = Tratteggiato: la fonte indica un minimo o una stima.
