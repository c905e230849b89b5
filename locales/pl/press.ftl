## Figures, each with its source
nav-figures = Liczby
figures-scale = Skala
figures-europe = W Europie
figures-opinion = Opinia publiczna
figures-coalition = Koalicja na przestrzeni lat
figures-other = Inne liczby
figures-cite = Zacytuj tę liczbę
figures-line = Organizacje w koalicji według lat, jak podają źródła

## The press page
press-title = Dla prasy
press-lead = Dla dziennikarzy: do kogo się zwrócić, koalicja w kilku słowach, znak tej strony i nowości.
press-contact = Kontakt
press-no-contact = Nie ma jeszcze potwierdzonego kontaktu koalicji dla prasy.
press-steering = Z organizacjami grupy sterującej można się skontaktować przez ich własne strony:
press-about = Koalicja w kilku słowach
press-words = Przybliżona liczba słów: { $number }
press-mark = Znak tej strony
press-latest = Nowości

## One dot for each organisation that the coalition counts
seats-title = Wymienione tutaj: { $named } z { $claimed }
seats-about = Każda pełna kropka to organizacja wymieniona tutaj wraz ze źródłem. Przerywany okrąg to organizacja, której jeszcze brakuje.
seats-tell = Brakuje Państwa organizacji? Proszę zgłosić to koalicji:
seats-no-contact = Brakuje Państwa organizacji? Nie ma jeszcze potwierdzonego adresu, na który można napisać.
member-tell = Czy coś tu jest błędne? Proszę zgłosić to koalicji:
member-no-contact = Czy coś tu jest błędne? Nie ma jeszcze potwierdzonego adresu, na który można napisać.

## Events and letters
events-none-ahead = Obecnie nie zapowiedziano żadnego wydarzenia. Wystarczy subskrypcja, a następne pojawi się w kalendarzu, gdy tylko zostanie tu opublikowane.
events-strip = Wydarzenia według miesięcy
letters-hatched = Zakreskowane: źródło podaje dolną granicę lub szacunek.
