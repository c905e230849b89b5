## Výsledky kontrol, v prohlášení o přístupnosti
checks-title = Co bylo zkontrolováno a kdy
checks-version = Verze webu
checks-date = Den kontrol
checks-pages = Zkontrolované stránky
checks-tools = Použité nástroje
checks-problems = Zjištěné problémy
checks-not-run = Tato verze neobsahuje výsledky automatických kontrol.
