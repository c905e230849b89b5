## What changed, and what was withdrawn
changes-title = Αλλαγές
changes-lead = Τι άλλαξε σε όσα δημοσιεύονται εδώ, τα πιο πρόσφατα πρώτα, με πηγή και λόγο.
changes-of-page = Αλλαγές αυτής της σελίδας
changes-all = Όλες οι αλλαγές
changes-none = Δεν έχει αλλάξει ακόμη τίποτα εδώ.
changes-feed = Αλλαγές (Atom)
changes-version = Έκδοση { $number }
changes-first = { $count ->
    [one] Δημοσιεύθηκε { $number } εγγραφή.
   *[other] Δημοσιεύθηκαν { $number } εγγραφές.
 }
changes-many = Νέες εγγραφές: { $number }
changes-added = Νέο
changes-changed = Άλλαξε
changes-renamed = Νέα διεύθυνση
changes-withdrawn = Αποσύρθηκε
changes-before = αφαιρέθηκε:
changes-after = προστέθηκε:
changes-reason = Λόγος
changes-withheld = Ό,τι έγραφε δεν εμφανίζεται πλέον.
changes-state = Κατάσταση του ιστορικού
changes-state-about = Όποιος σημειώσει αλλού αυτά τα γράμματα μπορεί αργότερα να αποδείξει ότι τίποτα πριν από αυτά δεν αλλοιώθηκε.
changes-yes = ναι
changes-no = όχι
changes-places = Πόλεις
changes-involvements = Οργανώσεις σε εκδηλώσεις
changes-milestones = Βήματα του νόμου
gone-title = Αυτή η σελίδα αποσύρθηκε
gone-lead = Αποσύρθηκε στις { $date }. Ανήκε σε: { $kind }. Από εδώ μπορείτε να συνεχίσετε.

## Columns of records
column-part = Συμμετοχή στην εκδήλωση
column-coordinates = Συντεταγμένες
column-role = Ιδιότητα
column-time-zone = Ζώνη ώρας
column-venue = Χώρος
column-status = Κατάσταση
column-note = Σημείωση
column-references = Στοιχεία αναφοράς
column-act = Πράξη
column-in-force-until = Σε ισχύ έως
column-checked = Τελευταίος έλεγχος
column-text = Κείμενο
column-value = Αριθμός
column-unit = Μονάδα
column-publisher = Εκδότης
column-phone = Αριθμός τηλεφώνου
column-verified = Επιβεβαιώθηκε
column-logo = Λογότυπο
