## Resultater af kontrollerne, i tilgængelighedserklæringen
checks-title = Hvad der er kontrolleret, og hvornår
checks-version = Webstedets version
checks-date = Dag for kontrollerne
checks-pages = Kontrollerede sider
checks-tools = Kontrolleret med
checks-problems = Fundne problemer
checks-not-run = Denne version indeholder ingen resultater fra de automatiske kontroller.
