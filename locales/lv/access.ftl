## Pārbaužu rezultāti piekļūstamības paziņojumā
checks-title = Kas un kad ir pārbaudīts
checks-version = Vietnes versija
checks-date = Pārbaužu diena
checks-pages = Pārbaudītās lapas
checks-tools = Pārbaudes rīki
checks-problems = Konstatētās problēmas
checks-not-run = Šajā versijā nav automātisko pārbaužu rezultātu.
