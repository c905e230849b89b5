## Uitkomsten van de controles, in de toegankelijkheidsverklaring
checks-title = Wat er gecontroleerd is, en wanneer
checks-version = Versie van de site
checks-date = Dag van de controles
checks-pages = Gecontroleerde pagina’s
checks-tools = Gecontroleerd met
checks-problems = Gevonden problemen
checks-not-run = Deze versie bevat geen uitkomsten van de automatische controles.
