## Podpowiedzi podczas pisania
search-suggestions = Podpowiedzi
search-suggestions-count = { $count ->
    [0] Brak podpowiedzi
    [one] Jedna podpowiedź. Wybierz strzałkami.
    [few] { $number } podpowiedzi. Wybierz strzałkami.
    [many] { $number } podpowiedzi. Wybierz strzałkami.
   *[other] { $number } podpowiedzi. Wybierz strzałkami.
 }
search-all-results = Wszystkie wyniki dla „{ $text }”
search-no-word = Nie można szukać samych znaków. Wpisz słowo lub liczbę.
search-none-ways = Wpisz mniej słów lub inne słowa albo przejdź na jedną z tych stron:

## Kalendarz wydarzeń
events-view = Widok
events-view-list = Lista
events-view-month = Miesiąc
month-title = Wydarzenia: { $month }
month-previous = Wcześniej: { $month }
month-next = Później: { $month }
month-none = Brak wydarzeń w tym miesiącu.
month-undated = W tym miesiącu, dzień nieznany
month-list = To samo w formie listy
events-subscribe = Subskrybuj tę listę w swoim kalendarzu
events-subscribe-about = Kalendarz będzie się sam aktualizować, dokładnie według filtra, który tu widzisz.
events-download = Pobierz tę listę (.ics)
event-add = Dodaj do swojego kalendarza (.ics)
event-cancelled-notice = To wydarzenie zostało odwołane.
event-postponed-notice = To wydarzenie zostało przełożone. Podana data to data ogłoszona najpierw.
feed-events = Wydarzenia (Atom)
feed-law = Prawo (Atom)
feed-positions = Stanowiska (Atom)
feed-everything = Wszystkie nowości (Atom)
feed-title = Śledź nowości
