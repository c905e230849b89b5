## Για να πάρετε κάτι μαζί σας
take-title = Πάρτε το μαζί σας
take-csv = Αυτός ο κατάλογος ως πίνακας (CSV)
take-csv-semicolons = Το ίδιο με διαχωριστικό «;», για Excel με δεκαδικό κόμμα
take-json = Αυτός ο κατάλογος ως δεδομένα (JSON)
take-print = Όταν εκτυπωθεί, η σελίδα δίνει έναν κανονικό κατάλογο.
cite-title = Παραπομπή σε αυτή τη σελίδα
cite-text = { $name }, «{ $title }», { $address } (ημερομηνία: { $date }).
share-mail = Αποστολή της διεύθυνσης με ηλεκτρονικό ταχυδρομείο
share-address = Διεύθυνση αυτής της σελίδας

## Columns
table-title = Τίτλος
table-start = Έναρξη
table-end = Λήξη
table-other-names = Άλλες ονομασίες
table-summary = Περίληψη

## Δεδομένα για προγράμματα
api-title = Δεδομένα για προγράμματα
api-lead = Ό,τι δημοσιεύεται εδώ μπορεί να διαβαστεί από προγράμματα, δωρεάν και χωρίς κλειδί.
footer-api = Δεδομένα για προγράμματα

## Ο χάρτης
map-country-members = { $count ->
    [one] { $country }: μία οργάνωση
   *[other] { $country }: { $number } οργανώσεις
 }
map-by-country = Οργανώσεις ανά χώρα
map-whole = Ολόκληρος ο χάρτης
