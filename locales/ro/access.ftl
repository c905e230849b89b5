## Rezultatele verificărilor, în declarația de accesibilitate
checks-title = Ce s-a verificat și când
checks-version = Versiunea site-ului
checks-date = Ziua verificărilor
checks-pages = Pagini verificate
checks-tools = Verificate cu
checks-problems = Probleme găsite
checks-not-run = Această versiune nu conține rezultate ale verificărilor automate.
