## Języki serwisu i to, na ile można polegać na ich słowach
language-menu = Języki
translation-unchecked = Tłumaczenie jeszcze bez korekty językowej.
translation-compare = Jeśli coś brzmi dziwnie, porównaj z inną wersją językową:
translation-read-in = Czytaj tę stronę w innym języku: { $language }
reviewed-on-notice = Tekst sprawdzony: { $date }.
