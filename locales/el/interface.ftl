### ελληνικά: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Πλαίσιο κάθε σελίδας
skip-to-content = Μετάβαση στο περιεχόμενο
skip-to-results = Μετάβαση στα αποτελέσματα
page-loading = Η σελίδα φορτώνεται.
main-navigation = Κύρια πλοήγηση
nav-about = Η συμμαχία
nav-members = Μέλη
nav-events = Εκδηλώσεις
nav-positions = Θέσεις
nav-legislation = Νομοθεσία
nav-faq = Ερωτήσεις
nav-help = Βρείτε βοήθεια
nav-search = Αναζήτηση
nav-home = Αρχική
nav-menu = Μενού
language-switch = Γλώσσα
breadcrumb = Βρίσκεστε εδώ
contents = Σε αυτή τη σελίδα
footer-about = Η συμμαχία
footer-site = Αυτός ο ιστότοπος
footer-accessibility = Προσβασιμότητα
footer-privacy = Απόρρητο
footer-imprint = Νομικές πληροφορίες
footer-no-tracking = Χωρίς cookies, χωρίς παρακολούθηση· τίποτα δεν αποθηκεύεται στη συσκευή σας.
footer-preview = Προεπισκόπηση βασισμένη σε δημόσια στοιχεία. Η συμμαχία { $name } δεν την έχει εγκρίνει ακόμη.
preview-author = Δοκιμαστικός ιστότοπος για την { $name } (χωρίς έγκρισή της)
footer-source = Ελεύθερο λογισμικό: μπορεί να το χρησιμοποιήσει κάθε συμμαχία.
help-strip = Χρειάζεστε κάποιον να μιλήσετε;
help-strip-link = Βρείτε βοήθεια στη χώρα σας
fallback-notice = Αυτό το κείμενο δεν υπάρχει ακόμη στα ελληνικά. Γλώσσα του κειμένου: { $language }.
fallback-some-notice = Κάποια κείμενα αυτής της σελίδας δεν υπάρχουν ακόμη στα ελληνικά. Η γλώσσα τους: { $language }.
unreviewed-notice = Κανείς δεν έχει ελέγξει ακόμη αυτό το κείμενο.
reviewed-notice = Έλεγχος κειμένου: { $name }, { $date }.
updated = Τελευταία αλλαγή: { $date }
external-link = ανοίγει άλλον ιστότοπο

## Αριθμοί και ημερομηνίες
quantity-more-than = πάνω από { $number }
quantity-nearly = σχεδόν { $number }
quantity-estimate = περίπου { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = 1 στα { $number }
years = { $count ->
    [one] { $number } έτος
   *[other] { $number } έτη
 }
label-colon = { $label }:

## Κριτήρια και τιμές
facet-membership = Σχέση με τη συμμαχία
facet-kind = Είδος οργάνωσης
facet-scope = Εμβέλεια
facet-country = Χώρα
facet-when = Πότε
facet-type = Είδος εκδήλωσης
facet-format = Μορφή
facet-year = Έτος
membership-steering = Συντονιστική ομάδα
membership-member = Μέλη
membership-signatory = Υπογράφουσες οργανώσεις
membership-one-steering = Συντονιστική ομάδα
membership-one-member = Μέλος
membership-one-signatory = Υπογράφουσα οργάνωση
membership-about-steering = Ανήκει στην ομάδα που συντονίζει τη συμμαχία.
membership-about-member = Δηλώνει η ίδια ότι είναι μέλος της συμμαχίας.
membership-about-signatory = Υπέγραψε επιστολή μαζί με τη συμμαχία. Οι πηγές που διαβάσαμε δεν αποδεικνύουν ότι είναι μέλος.
kind-child-rights = Δικαιώματα του παιδιού
kind-network = Δίκτυο
kind-survivors = Επιζώντες
kind-helpline = Γραμμή βοήθειας
kind-hotline = Γραμμή καταγγελιών
kind-technology = Τεχνολογία
scope-international = Διεθνής
scope-european = Ευρωπαϊκή
scope-national = Εθνική
when-upcoming = Προσεχείς
when-past = Παλαιότερες
type-conference = Συνάντηση ή συνέδριο
type-open-letter = Επιστολή ή δήλωση
type-demonstration = Δημόσια δράση
type-petition = Συλλογή υπογραφών
type-campaign = Εκστρατεία
type-publication = Δημοσίευση
format-in-person = Με φυσική παρουσία
format-online = Διαδικτυακά
format-hybrid = Με φυσική παρουσία και διαδικτυακά
status-postponed = Αναβλήθηκε
status-cancelled = Ακυρώθηκε
role-organiser = Διοργάνωση της συμμαχίας
role-coalition-circle = Πρωτοβουλία οργανώσεων της συμμαχίας, αλλά όχι στο όνομά της
role-supporter = Με την υποστήριξη της συμμαχίας
role-campaign-site = Αναφέρεται στον ιστότοπο της εκστρατείας της συμμαχίας
role-related = Σχετίζεται με τους στόχους της συμμαχίας
part-keynote = Κεντρική ομιλία
part-keynote-and-panel = Κεντρική ομιλία και συζήτηση σε πάνελ
part-panel = Συζήτηση σε πάνελ
part-moderator = Συντονισμός
part-closing = Κλείσιμο
part-host = Φιλοξενία
part-guest = Καλεσμένος ή καλεσμένη
part-participant = Συμμετοχή
involvement-organiser = Διοργάνωση
involvement-signatory = Υπογραφή
involvement-partner = Συνεργασία
involvement-participant = Συμμετοχή
involvements-organiser = Διοργάνωση
involvements-signatory = Υπογράφουν
involvements-partner = Σε συνεργασία με
involvements-participant = Συμμετέχουν

## Κατάλογοι
filter-heading = Αναζήτηση και φίλτρα
filter-show = Εμφάνιση αποτελεσμάτων
filter-show-total = Εμφάνιση: { $total }
filter-close = Κλείσιμο
filter-more = Φίλτρα
filter-chosen = Επιλεγμένα φίλτρα
filter-remove = Αφαίρεση φίλτρου
filter-unknown = άγνωστη τιμή
filter-reset = Καθαρισμός όλων
filter-text-chip = «{ $text }»
sort-label = Σειρά
sort-relevance = Συνάφεια
sort-name = Όνομα
sort-country = Χώρα
pages-label = Σελίδες
page-number = Σελίδα { $page }
page-previous = Προηγούμενη
page-next = Επόμενη
no-results = Δεν βρέθηκε τίποτα. Ελέγξτε την ορθογραφία ή αφαιρέστε ένα φίλτρο.
no-answer = Το αίτημα δεν πήρε απάντηση, γι’ αυτό η σελίδα έμεινε όπως ήταν.
map-label = Χάρτης της Ευρώπης με τις έδρες των μελών

## Μέλη
members-title = Μέλη
members-description = Αναζητήστε τις οργανώσεις της συμμαχίας { $name } με βάση το όνομα, την πόλη, τη χώρα ή το είδος. Για κάθε μία αναφέρεται η πηγή που τη συνδέει με τη συμμαχία.
members-lead = { $count ->
    [one] Εδώ κατονομάζεται μία οργάνωση, με την πηγή της.
   *[other] Εδώ κατονομάζονται { $number } οργανώσεις, καθεμία με την πηγή της.
 }
members-claimed = Σύμφωνα με την ίδια τη συμμαχία, οι οργανώσεις είναι { $claimed } ({ $source }). Από αυτές, τουλάχιστον { $missing } δεν κατονομάζονται σε καμία δημόσια σελίδα που μπορέσαμε να διαβάσουμε· προτιμούμε να αφήσουμε το κενό παρά να μαντέψουμε.
members-search-label = Όνομα, πόλη, χώρα ή είδος
members-search-hint = Τα λάθη πληκτρολόγησης δεν πειράζουν, και ονόματα σε άλλα αλφάβητα βρίσκονται με λατινικά γράμματα.
members-count = { $count ->
    [0] Καμία οργάνωση
    [one] Μία οργάνωση
   *[other] { $number } οργανώσεις
 }
member-facts = Με μια ματιά
member-acronym = Συντομογραφία
member-seat = Έδρα
member-website = Ιστότοπος
member-kind = Είδος
member-scope = Εμβέλεια
member-membership = Στη συμμαχία
member-evidence = Πώς το γνωρίζουμε
member-source = Άνοιγμα της πηγής
member-unverified = δεν επιβεβαιώνεται ακόμη από πηγή
member-unknown = άγνωστο
member-people = Πρόσωπα
member-events = Εκδηλώσεις και επιστολές
member-description = { $name }: ποια είναι η οργάνωση, πώς συνδέεται με τη συμμαχία, τα πρόσωπα, οι εκδηλώσεις και οι επιστολές της.

## Εκδηλώσεις
events-title = Εκδηλώσεις
events-description = Συναντήσεις, επιστολές, δράσεις και εκστρατείες της συμμαχίας { $name } και γύρω από αυτήν, με ημερομηνίες, τόπους και πηγές.
events-lead = Συναντήσεις, ανοικτές επιστολές, δράσεις και εκστρατείες, από τη συμμαχία και γύρω από αυτήν. Οι δικές της εκδηλώσεις επισημαίνονται.
events-search-label = Τίτλος, τόπος ή πρόσωπο
events-search-hint = Για παράδειγμα «Βρυξέλλες», «επιστολή» ή το όνομα ενός προσώπου.
events-count = { $count ->
    [0] Καμία εκδήλωση
    [one] Μία εκδήλωση
   *[other] { $number } εκδηλώσεις
 }
events-own = Διοργάνωση της συμμαχίας
event-when = Πότε
event-where = Πού
event-format = Μορφή
event-kind = Είδος
event-role = Ρόλος της συμμαχίας
event-organisers = Διοργάνωση
event-signatories = Υπογραφές
event-speakers = Ομιλητές και ομιλήτριες
event-speakers-at-the-time = Οι ιδιότητες είναι εκείνες της εποχής.
event-organisations = Οργανώσεις
event-source = Άνοιγμα της πηγής
event-local-time = τοπική ώρα
event-place-unknown = άγνωστο
event-not-member = δεν είναι μέλος σύμφωνα με τις πηγές που διαβάσαμε
event-not-members = δεν είναι μέλη σύμφωνα με τις πηγές που διαβάσαμε
event-description = { $title }: πότε, πού, ποιοι, και η πηγή.

## Πρόσωπα
person-role = Ιδιότητα τότε
person-role-as-of = Ιδιότητα τότε ({ $date })
person-organisation = Οργάνωση
person-events = Σε αυτές τις εκδηλώσεις
person-source = Άνοιγμα της πηγής
person-description = { $name }: ιδιότητα την εποχή εκείνη και παρουσία σε εκδηλώσεις της συμμαχίας.

## Θέσεις
positions-list = Όλες οι θέσεις και τα αιτήματα
positions-demands = Τα αιτήματα
positions-own = Η συμμαχία
positions-others = Οι συνεργάτες και οι εκστρατείες της
positions-holder = Την υποστηρίζει
positions-source = Πηγή
positions-coalition-text = το κείμενο της ίδιας της συμμαχίας

## Νομοθεσία
legislation-timeline = Η πορεία της νομοθεσίας, βήμα προς βήμα
legislation-frame = Το πλαίσιο
legislation-source = Πηγή
legislation-no-source = Δεν βρέθηκε ακόμη δημόσια πηγή: απομένει να επιβεβαιωθεί.
legislation-event = Η εκδήλωση
legislation-files = Οι φάκελοι
body-commission = Επιτροπή
body-parliament = Κοινοβούλιο
body-council = Συμβούλιο
body-coalition = Συμμαχία

## Αρχική
home-demands = Αιτήματα
home-next-event = Επόμενη εκδήλωση
home-all-events = Όλες οι εκδηλώσεις
home-steering = Η συντονιστική ομάδα
home-all-members = Όλα τα μέλη
home-figures = Αριθμοί, με τις πηγές τους
home-map-title = Πού βρίσκονται τα μέλη
home-map-off = εκτός του χάρτη
home-map-country-only = σημειώνεται μόνο στη χώρα, επειδή η πόλη δεν είναι γνωστή
home-figure-year = { $publisher }, { $year }

## Βοήθεια
help-list = Γραμμές βοήθειας και γραμμές καταγγελιών
help-everywhere = Σε όλη την Ευρωπαϊκή Ένωση
help-country = Επιλέξτε χώρα
help-country-all = Όλες οι χώρες
help-call = Καλέστε { $number }
help-website = Ιστότοπος
help-proof = Πηγή
help-checked = Επιβεβαιώθηκε: { $date }
help-not-checked = Ο αριθμός προέρχεται από δημόσια σελίδα· δεν έχει επιβεβαιωθεί ακόμη από την υπηρεσία.
help-not-checked-website = Προέρχεται από δημόσια σελίδα· δεν έχει επιβεβαιωθεί ακόμη από την υπηρεσία.
help-confirmed-in = Επιβεβαιωμένο σε
help-none = Δεν έχουμε ακόμη επιβεβαιωμένη εθνική γραμμή για αυτή τη χώρα. Οι ιστότοποι των δικτύων οδηγούν στις εθνικές γραμμές.
line-emergency = Έκτακτη ανάγκη
line-child-helpline = Για παιδιά και νέους
line-victim-support = Για θύματα εγκλημάτων
line-worried = Ανησυχία για κάποιον
line-missing-children = Εξαφανισμένα παιδιά
line-content-hotline = Καταγγελία περιεχομένου στο διαδίκτυο

## Αναζήτηση
search-title = Αναζήτηση
search-description = Αναζητήστε μέλη, πρόσωπα, εκδηλώσεις, θέσεις, τη νομοθεσία και όλα τα κείμενα αυτού του ιστότοπου.
search-label = Αναζήτηση σε όλον τον ιστότοπο
search-submit = Αναζήτηση
search-members = Μέλη
search-people = Πρόσωπα
search-events = Εκδηλώσεις
search-positions = Θέσεις
search-milestones = Νομοθεσία
search-texts = Κείμενα
search-count = { $count ->
    [0] Δεν βρέθηκε τίποτα για «{ $text }»
    [one] Ένα αποτέλεσμα για «{ $text }»
   *[other] { $number } αποτελέσματα για «{ $text }»
 }
search-group-more = { $shown } από { $total }

## Σφάλματα
not-found-title = Αυτή η σελίδα δεν υπάρχει
not-found-lead = Ίσως η διεύθυνση γράφτηκε λάθος ή η σελίδα μεταφέρθηκε. Τίποτα δεν χάθηκε: δείτε πώς μπορείτε να συνεχίσετε.
error-title = Κάτι πήγε στραβά από τη δική μας πλευρά
error-lead = Δεν ήταν δυνατό να εμφανιστεί η σελίδα. Δοκιμάστε ξανά σε λίγο· το σφάλμα καταγράφηκε.
bad-request-title = Αυτή η διεύθυνση δεν διαβάζεται
bad-request-lead = Το τμήμα μετά το αγγλικό ερωτηματικό (?) είναι πολύ μεγάλο ή αλλοιωμένο. Ξεκινήστε πάλι από τον κατάλογο.
error-try = Πού μπορείτε να συνεχίσετε

## Results of the checks, in the accessibility statement
checks-title = Τι ελέγχθηκε και πότε
checks-version = Έκδοση του ιστότοπου
checks-date = Ημέρα των ελέγχων
checks-pages = Σελίδες που ελέγχθηκαν
checks-tools = Εργαλεία ελέγχου
checks-problems = Προβλήματα που βρέθηκαν
