## Résultats des contrôles, dans la déclaration d’accessibilité
checks-title = Ce qui a été contrôlé, et quand
checks-version = Version du site
checks-date = Jour des contrôles
checks-pages = Pages contrôlées
checks-tools = Contrôlées avec
checks-problems = Problèmes trouvés
checks-not-run = Cette version ne contient pas de résultats de contrôles automatiques.
