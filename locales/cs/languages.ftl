## Jazyky webu a jak spolehlivá jsou jejich slova
language-menu = Jazyky
translation-unreviewed = Českou verzi tohoto webu zatím nezkontroloval nikdo, pro koho je čeština mateřským jazykem. Pokud vám něco zní divně, porovnejte to s jiným jazykem:
translation-read-in = Číst tuto stránku v jiném jazyce: { $language }
reviewed-on-notice = Text zkontrolován { $date }.
