## Kontrollide tulemused ligipääsetavuse teatises
checks-title = Mida ja millal kontrolliti
checks-version = Veebisaidi versioon
checks-date = Kontrollimise päev
checks-pages = Kontrollitud lehed
checks-tools = Kontrollimise vahendid
checks-problems = Leitud probleemid
checks-not-run = Selles versioonis ei ole automaatkontrollide tulemusi.
