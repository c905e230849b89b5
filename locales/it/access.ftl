## Risultati dei controlli, nella dichiarazione di accessibilità
checks-title = Che cosa è stato controllato, e quando
checks-version = Versione del sito
checks-date = Giorno dei controlli
checks-pages = Pagine controllate
checks-tools = Controllate con
checks-problems = Problemi trovati
checks-not-run = Questa versione non contiene risultati dei controlli automatici.
