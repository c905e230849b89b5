## Szybkie wyjście
exit-leave = Szybkie wyjście
exit-hint = od razu otwiera neutralną stronę; trzykrotne naciśnięcie klawisza Shift działa tak samo
exit-two-more = Naciśnij Shift jeszcze dwa razy, aby opuścić serwis.
exit-one-more = Naciśnij Shift jeszcze raz, aby opuścić serwis.
exit-leaving = Opuszczasz serwis.

## Tryb dyskretny
discreet-title = Informacje
discreet-on = Włącz tryb dyskretny
discreet-off = Wyłącz tryb dyskretny
discreet-about = Karta dostaje neutralną nazwę i ikonę.
discreet-notice = Tryb dyskretny jest włączony.

## Pomoc
footer-safety = Bezpieczne przeglądanie
help-who = Kto odpowiada
help-languages = Języki
help-hours = Godziny
hours-every-day = codziennie
hours-day-and-night = całą dobę
coverage-some-member-states = Numer działa nie we wszystkich krajach UE.
help-source-read = Źródło przeczytano: { $date }
help-national = Linie pomocy: { $country }
who-emergency = służby ratunkowe
who-child-helpline = osoby przygotowane do słuchania dzieci i młodzieży
who-victim-support = osoby, które doradzają ofiarom przestępstw
who-worried = osoby, które doradzają rodzicom, bliskim i wszystkim, którzy martwią się o dziecko
who-missing-children = specjaliści, którzy pomagają zaginionym dzieciom i ich rodzinom
who-content-hotline = analitycy, którzy doprowadzają do usunięcia nielegalnych treści

## Przed relacjami o wykorzystywaniu
content-note = Zanim zaczniesz czytać dalej
content-note-about = Na tej stronie jest mowa o seksualnym wykorzystywaniu dzieci. Nie jest ono opisywane.
content-note-skip = Pomiń tę część
