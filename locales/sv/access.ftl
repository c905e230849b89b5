## Kontrollernas resultat, i tillgänglighetsredogörelsen
checks-title = Vad som kontrollerades, och när
checks-version = Webbplatsens version
checks-date = Dag för kontrollerna
checks-pages = Kontrollerade sidor
checks-tools = Kontrollerat med
checks-problems = Problem som hittades
checks-not-run = Den här versionen innehåller inga resultat från de automatiska kontrollerna.
