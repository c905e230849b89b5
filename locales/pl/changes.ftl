## What changed, and what was withdrawn
changes-title = Zmiany
changes-lead = Co zmieniło się w tym, co tu opublikowano, od najnowszych, ze źródłem i powodem.
changes-of-page = Zmiany tej strony
changes-all = Wszystkie zmiany
changes-none = Nic się tu jeszcze nie zmieniło.
changes-feed = Zmiany (Atom)
changes-version = Wersja { $number }
changes-first = { $count ->
    [one] Opublikowano { $number } wpis.
    [few] Opublikowano { $number } wpisy.
    [many] Opublikowano { $number } wpisów.
   *[other] Opublikowano { $number } wpisu.
 }
changes-many = Nowe wpisy: { $number }
changes-added = Nowe
changes-changed = Zmienione
changes-renamed = Nowy adres
changes-withdrawn = Wycofane
changes-before = usunięto:
changes-after = dodano:
changes-reason = Powód
changes-withheld = To, co tu było napisane, nie jest już pokazywane.
changes-state = Stan historii
changes-state-about = Kto zapisze te znaki gdzie indziej, może później udowodnić, że niczego przed nimi nie zmieniono.
changes-yes = tak
changes-no = nie
changes-places = Miasta
changes-involvements = Organizacje na wydarzeniach
changes-milestones = Etapy prac nad prawem
gone-title = Ta strona została wycofana
gone-lead = Wycofano ją: { $date }. Należała do: { $kind }. Tutaj można przejść dalej.

## Columns of records
column-part = Udział w wydarzeniu
column-coordinates = Współrzędne
column-role = Funkcja
column-time-zone = Strefa czasowa
column-venue = Miejsce
column-status = Stan
column-note = Uwaga
column-references = Sygnatury
column-act = Akt
column-in-force-until = Obowiązuje do
column-checked = Ostatnie sprawdzenie
column-text = Tekst
column-value = Liczba
column-unit = Jednotka
column-publisher = Wydawca
column-phone = Numer telefonu
column-verified = Potwierdzone
column-logo = Logo
