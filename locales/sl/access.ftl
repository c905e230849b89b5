## Rezultati preverjanj, v izjavi o dostopnosti
checks-title = Kaj je bilo preverjeno in kdaj
checks-version = Različica spletnega mesta
checks-date = Dan preverjanja
checks-pages = Preverjene strani
checks-tools = Uporabljena orodja
checks-problems = Ugotovljene težave
checks-not-run = Ta različica ne vsebuje rezultatov samodejnih preverjanj.
