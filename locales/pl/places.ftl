## Help, country first
help-change = { $country } – wybierz inny kraj
help-by-language = Pokazujemy ten kraj ze względu na język strony. Nie wiemy, gdzie jesteś.
## What a visitor needs: headings of helplines
need-emergency = Numer alarmowy
need-child-helpline = Dla dzieci i młodzieży
need-victim-support = Dla ofiar przestępstw, także dorosłych
need-worried = Niepokój o kogoś
need-missing-children = Zaginęło dziecko
need-content-hotline = Zgłoś zdjęcie lub film
need-none = Nie sprawdzono jeszcze żadnej linii dla tej potrzeby (stan: { $date }).
need-union = UE ma wspólny numer na taką sytuację. Nie potwierdziliśmy jeszcze, że działa on w tym kraju.
need-danger = W niebezpieczeństwie zadzwoń pod { $number }.
## The page of a country
country-description = { $country }: organizacje, wydarzenia, telefony zaufania
country-organisations = Organizacje, które mają tu siedzibę
country-letters = Listy, które podpisały
country-events = Wydarzenia tutaj
country-about = Więcej o tym kraju
country-help = Pomoc w tym kraju
country-map = Pokaż na mapie
search-countries = Kraje
