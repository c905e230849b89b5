## Help, country first
help-change = { $country } – επιλογή άλλης χώρας
help-by-language = Εμφανίζουμε αυτή τη χώρα λόγω της γλώσσας της σελίδας. Δεν γνωρίζουμε πού βρίσκεστε.
## What a visitor needs: headings of helplines
need-emergency = Έκτακτη ανάγκη
need-child-helpline = Για παιδιά και νέους
need-victim-support = Για θύματα εγκλημάτων, και ενήλικες
need-worried = Ανησυχία για κάποιον
need-missing-children = Εξαφάνιση παιδιού
need-content-hotline = Καταγγελία εικόνας ή βίντεο
need-none = Δεν έχει ελεγχθεί ακόμη καμία γραμμή γι’ αυτό (κατάσταση: { $date }).
need-union = Υπάρχει κοινός αριθμός της ΕΕ γι’ αυτό. Δεν έχουμε επιβεβαιώσει ακόμη ότι απαντά σε αυτή τη χώρα.
need-danger = Σε κίνδυνο καλέστε το { $number }.
## The page of a country
country-description = { $country }: οργανώσεις, εκδηλώσεις, γραμμές βοήθειας
country-organisations = Οργανώσεις με έδρα εδώ
country-letters = Επιστολές που υπέγραψαν
country-events = Εκδηλώσεις εδώ
country-about = Περισσότερα για αυτή τη χώρα
country-help = Βοήθεια σε αυτή τη χώρα
country-map = Εμφάνιση στον χάρτη
search-countries = Χώρες
