## Figures, each with its source
nav-figures = Αριθμοί
figures-scale = Η έκταση
figures-europe = Στην Ευρώπη
figures-opinion = Η κοινή γνώμη
figures-coalition = Η συμμαχία στον χρόνο
figures-other = Άλλοι αριθμοί
figures-cite = Παραπομπή σε αυτόν τον αριθμό
figures-line = Οργανώσεις της συμμαχίας ανά έτος, όπως τις αναφέρουν οι πηγές

## The press page
press-title = Τύπος
press-lead = Για δημοσιογράφους: σε ποιον να απευθυνθείτε, η συμμαχία με λίγα λόγια, το σήμα αυτού του ιστότοπου και τα νέα.
press-contact = Επικοινωνία
press-no-contact = Δεν έχει επιβεβαιωθεί ακόμη στοιχείο επικοινωνίας της συμμαχίας για τον Τύπο.
press-steering = Με τις οργανώσεις της συντονιστικής ομάδας μπορείτε να επικοινωνήσετε μέσω των δικών τους ιστότοπων:
press-about = Η συμμαχία με λίγα λόγια
press-words = Σε περίπου { $number } λέξεις
press-mark = Το σήμα αυτού του ιστότοπου
press-latest = Τα νέα

## One dot for each organisation that the coalition counts
seats-title = Κατονομάζονται εδώ: { $named } από { $claimed }
seats-about = Κάθε γεμάτη κουκκίδα είναι μια οργάνωση που κατονομάζεται εδώ με την πηγή της. Ένας διακεκομμένος κύκλος είναι μια που λείπει ακόμη.
seats-tell = Λείπει η δική σας; Πείτε το στη συμμαχία:
seats-no-contact = Λείπει η δική σας; Δεν έχει επιβεβαιωθεί ακόμη διεύθυνση στην οποία να γράψετε.

## Events and letters
events-none-ahead = Δεν έχει ανακοινωθεί εκδήλωση. Εγγραφείτε, και η επόμενη θα μπει στο ημερολόγιό σας μόλις δημοσιευτεί εδώ.
events-strip = Εκδηλώσεις ανά μήνα
letters-hatched = Διαγράμμιση: η πηγή δίνει κατώτατο όριο ή εκτίμηση.
