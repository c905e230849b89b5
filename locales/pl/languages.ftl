## Języki serwisu i to, na ile można polegać na ich słowach
language-menu = Języki
translation-unreviewed = Polskiej wersji tego serwisu nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym. Jeśli coś brzmi dziwnie, porównaj z inną wersją językową:
translation-read-in = Czytaj tę stronę w innym języku: { $language }
reviewed-on-notice = Tekst sprawdzony: { $date }.
