## Patikrų rezultatai prieinamumo pareiškime
checks-title = Kas ir kada patikrinta
checks-version = Svetainės versija
checks-date = Patikrų diena
checks-pages = Patikrinti puslapiai
checks-tools = Patikros priemonės
checks-problems = Nustatytos problemos
checks-not-run = Šioje versijoje automatinių patikrų rezultatų nėra.
