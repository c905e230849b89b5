## Προτάσεις κατά την πληκτρολόγηση
search-suggestions = Προτάσεις
search-suggestions-count = { $count ->
    [0] Καμία πρόταση
    [one] Μία πρόταση. Επιλέξτε με τα βέλη του πληκτρολογίου.
   *[other] { $number } προτάσεις. Επιλέξτε με τα βέλη του πληκτρολογίου.
 }
search-all-results = Όλα τα αποτελέσματα για «{ $text }»
search-no-word = Δεν γίνεται αναζήτηση μόνο με σύμβολα. Γράψτε μια λέξη ή έναν αριθμό.
search-none-ways = Δοκιμάστε λιγότερες ή άλλες λέξεις ή πηγαίνετε σε μία από αυτές τις σελίδες:

## Το ημερολόγιο των εκδηλώσεων
events-view = Προβολή
events-view-list = Κατάλογος
events-view-month = Μήνας
month-title = Εκδηλώσεις: { $month }
month-previous = Νωρίτερα: { $month }
month-next = Αργότερα: { $month }
month-none = Καμία εκδήλωση αυτόν τον μήνα.
month-undated = Αυτόν τον μήνα, άγνωστη ημέρα
month-list = Το ίδιο σε μορφή καταλόγου
events-subscribe = Συνδρομή σε αυτόν τον κατάλογο μέσω του ημερολογίου σας
events-subscribe-about = Το ημερολόγιό σας ενημερώνεται μόνο του, ακριβώς με το φίλτρο που βλέπετε.
events-download = Λήψη αυτού του καταλόγου (.ics)
event-add = Προσθήκη στο ημερολόγιό σας (.ics)
event-cancelled-notice = Η εκδήλωση ακυρώθηκε.
event-postponed-notice = Η εκδήλωση αναβλήθηκε. Εμφανίζεται η ημερομηνία που ανακοινώθηκε πρώτη.
feed-events = Εκδηλώσεις (Atom)
feed-law = Νομοθεσία (Atom)
feed-positions = Θέσεις (Atom)
feed-everything = Όλα τα νέα (Atom)
feed-title = Παρακολουθήστε τα νέα
