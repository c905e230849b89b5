## The law at a glance
law-at-a-glance = Πού βρίσκεται ο νόμος
news-latest = Τελευταία νέα
chart-about = Κάθε στρογγυλό σημάδι είναι βήμα ενός θεσμικού οργάνου, κάθε κίτρινη μπάρα δράση της συμμαχίας και η κίτρινη γραμμή είναι η σημερινή ημέρα. Κάθε σημάδι είναι σύνδεσμος. Ο πίνακας παρακάτω λέει το ίδιο με λόγια.
chart-several = Πολλοί μαζί
chart-step = Βήμα
chart-file = Φάκελος

## Positions side by side
comparison-title = Ποιος θέλει τι
comparison-about = Μία πρόταση και η πηγή της για τον καθένα. Ό,τι δεν λέει καμία πηγή που διαβάσαμε μένει ανοιχτό.
comparison-subject = Θέμα
comparison-unknown = Άγνωστο

## Taking a page along
take-citation = Αντιγραφή παραπομπής
take-link = Αντιγραφή συνδέσμου
take-copied = Αντιγράφηκε

## The law on one page
brief-title = Ο νόμος σε μία σελίδα
brief-link = Ο νόμος σε μία σελίδα, για εκτύπωση
brief-sources = Πηγές
