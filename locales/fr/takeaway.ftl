## Emporter quelque chose
take-title = À emporter
take-csv = Cette liste en tableau (CSV)
take-csv-semicolons = La même avec des points-virgules, pour Excel avec virgule décimale
take-json = Cette liste en données (JSON)
take-print = Une fois imprimée, cette page forme une liste claire.
cite-title = Citer cette page
cite-text = { $name }, « { $title } », { $address } (état au { $date }).
share-mail = Envoyer l’adresse par courriel
share-address = Adresse de cette page

## Les colonnes des tableaux
table-title = Titre
table-start = Début
table-end = Fin
table-other-names = Autres noms
table-summary = Résumé

## Des données pour les programmes
api-title = Données pour les programmes
api-lead = Tout ce qui est publié ici peut être lu par des programmes, gratuitement et sans clé.
footer-api = Données pour les programmes

## La carte
map-country-members = { $count ->
    [one] { $country } : une organisation
   *[other] { $country } : { $number } organisations
 }
map-by-country = Organisations par pays
map-whole = Voir toute la carte
