## Ένας νομοθετικός φάκελος
dossier-drawing = Η διαδικασία με μια ματιά
dossier-drawing-about = Επτά στάδια, από την πρόταση έως τον νόμο. Η γεμάτη κουκκίδα δείχνει στάδιο που έχει ολοκληρωθεί, ο κύκλος στάδιο που εκκρεμεί.
dossier-status = Πού βρίσκεται
dossier-next = Τι ακολουθεί
act-regulation = Κανονισμός (ΕΕ) { $number }
act-directive = Οδηγία (ΕΕ) { $number }
law-in-force-until = { $act }: σε ισχύ. Λήξη: { $date }.
law-in-force = { $act }: σε ισχύ.
law-expired = { $act }: δεν ισχύει πλέον. Λήξη: { $date }.
law-stage = Στάδιο: { $stage } ({ $date }).
law-not-adopted = Από όσο γνωρίζουμε, δεν έχει εκδοθεί.
law-planned = Προγραμματισμένο, χωρίς επιβεβαίωση: { $stage } ({ $date }).
law-planned-past = Προγραμματισμένο: { $stage } ({ $date }). Δεν γνωρίζουμε το αποτέλεσμα.
law-checked = Τελευταίος έλεγχος: { $date }.
law-checked-age = { $count ->
    [one] Τελευταίος έλεγχος πριν από { $number } μήνα.
   *[other] Τελευταίος έλεγχος πριν από { $number } μήνες.
 }
law-latest = Τελευταίο βήμα
dossier-stage = Στάδιο
dossier-body = Θεσμικό όργανο
dossier-date = Ημερομηνία
dossier-certainty = Πόσο σίγουρο είναι
dossier-votes = Ψηφοφορία
votes = Υπέρ: { $for } · κατά: { $against }
votes-all = Υπέρ: { $for } · κατά: { $against } · αποχές: { $abstentions }
dossier-steps = Βήμα προς βήμα
dossier-asks = Τι ζητά η συμμαχία
dossier-actions = Τι έκανε η συμμαχία
dossier-earlier = Προηγούμενο βήμα
dossier-later = Επόμενο βήμα
stage-proposal = Πρόταση
stage-parliament = Θέση του Κοινοβουλίου
stage-council = Θέση του Συμβουλίου
stage-trilogue = Διαπραγματεύσεις
stage-agreement = Συμφωνία
stage-adoption = Θέσπιση
stage-application = Εφαρμογή
stage-reached = ολοκληρώθηκε
stage-under-way = σε εξέλιξη
stage-open = εκκρεμεί
certainty-source = τεκμηριώνεται από δημόσια σελίδα
certainty-second-hand = από δεύτερο χέρι: σελίδα που επαναλαμβάνει μια άλλη, την οποία δεν έχουμε διαβάσει
certainty-coalition-text = από το κείμενο της ίδιας της συμμαχίας
certainty-general-knowledge = προς επιβεβαίωση: δεν έχει διαβαστεί ακόμη δημόσια σελίδα
certainty-day = με ακρίβεια ημέρας
certainty-month = με ακρίβεια μήνα
certainty-year = με ακρίβεια έτους

## Θέσεις και επιστολές
position-history = Πώς εξελίχθηκε
position-laws = Σε αυτούς τους φακέλους
letters-title = Επιστολές και δηλώσεις
letters-lead = Ανοικτές επιστολές και κοινές δηλώσεις, η καθεμία με την ημερομηνία της, τον αριθμό των υπογραφών και όσους υπογράφοντες μπορούμε να κατονομάσουμε.
letters-description = Ανοικτές επιστολές και κοινές δηλώσεις της συμμαχίας { $name } και των οργανώσεών της: ημερομηνία, γλώσσες, αριθμός υπογραφών και οι υπογράφοντες που μπορούν να κατονομαστούν.
letters-named = { $count ->
    [0] Από τις σελίδες που διαβάσαμε δεν μπορούμε να κατονομάσουμε κανέναν από τους υπογράφοντες.
    [one] Από τις σελίδες που διαβάσαμε μπορούμε να κατονομάσουμε έναν από τους υπογράφοντες:
   *[other] Από τις σελίδες που διαβάσαμε μπορούμε να κατονομάσουμε { $number } από τους υπογράφοντες:
 }
letters-gap = Δεν ήταν δυνατό να διαβαστούν ολόκληροι οι κατάλογοι στο τέλος των επιστολών· δεν κατονομάζουμε τους υπόλοιπους, αντί να μαντεύουμε ποιοι είναι.
letter-languages = Δημοσιεύτηκε σε
letter-languages-count = { $count ->
    [one] Μία γλώσσα
   *[other] { $number } γλώσσες
 }
nav-letters = Επιστολές
