wait-title = Un momento, per favore
wait-lead = Sono arrivate troppe richieste insieme. Riprova tra qualche secondo.
