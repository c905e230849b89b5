## Jazyky webu a jak spolehlivá jsou jejich slova
language-menu = Jazyky
translation-unchecked = Překlad zatím nezkontroloval rodilý mluvčí.
translation-compare = Pokud vám něco zní divně, porovnejte to s jiným jazykem:
translation-read-in = Číst tuto stránku v jiném jazyce: { $language }
reviewed-on-notice = Text zkontrolován { $date }.
