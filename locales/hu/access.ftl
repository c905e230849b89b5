## Az ellenőrzések eredményei az akadálymentességi nyilatkozatban
checks-title = Mit ellenőriztek és mikor
checks-version = A webhely verziója
checks-date = Az ellenőrzések napja
checks-pages = Ellenőrzött oldalak
checks-tools = Az ellenőrzés eszközei
checks-problems = Talált problémák
checks-not-run = Ez a változat nem tartalmazza az automatikus ellenőrzések eredményeit.
