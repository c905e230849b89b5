## Rezultati provjera, u izjavi o pristupačnosti
checks-title = Što je provjereno i kada
checks-version = Verzija web-mjesta
checks-date = Dan provjere
checks-pages = Provjerene stranice
checks-tools = Upotrijebljeni alati
checks-problems = Utvrđeni problemi
checks-not-run = Ova verzija ne sadržava rezultate automatskih provjera.
