## Οι γλώσσες του ιστότοπου και πόσο σίγουρη είναι η διατύπωσή τους
language-menu = Γλώσσες
translation-unchecked = Μετάφραση χωρίς έλεγχο από φυσικό ομιλητή.
translation-compare = Αν κάτι σας φαίνεται παράξενο, συγκρίνετε με άλλη γλώσσα:
translation-read-in = Διαβάστε αυτή τη σελίδα σε άλλη γλώσσα: { $language }
reviewed-on-notice = Έλεγχος κειμένου: { $date }.
