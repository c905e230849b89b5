## Wyniki kontroli, w deklaracji dostępności
checks-title = Co sprawdzono i kiedy
checks-version = Wersja serwisu
checks-date = Dzień kontroli
checks-pages = Sprawdzone strony
checks-tools = Użyte narzędzia
checks-problems = Znalezione problemy
checks-not-run = Ta wersja nie zawiera wyników automatycznych kontroli.
