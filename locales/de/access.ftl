## Ergebnisse der Prüfungen, in der Erklärung zur Barrierefreiheit
checks-title = Was geprüft wurde, und wann
checks-version = Version der Website
checks-date = Tag der Prüfung
checks-pages = Geprüfte Seiten
checks-tools = Geprüft mit
checks-problems = Gefundene Probleme
checks-not-run = Diese Version enthält keine Ergebnisse der automatischen Prüfungen.
