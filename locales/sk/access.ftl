## Výsledky kontrol, vo vyhlásení o prístupnosti
checks-title = Čo sa skontrolovalo a kedy
checks-version = Verzia webu
checks-date = Deň kontrol
checks-pages = Skontrolované stránky
checks-tools = Použité nástroje
checks-problems = Zistené problémy
checks-not-run = Táto verzia neobsahuje výsledky automatických kontrol.
