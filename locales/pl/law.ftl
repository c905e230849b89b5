## Procedura ustawodawcza
dossier-drawing = Procedura w skrócie
dossier-drawing-about = Siedem etapów od wniosku do obowiązującego prawa. Pełna kropka to etap osiągnięty, pusta – jeszcze otwarty.
dossier-status = Stan prac
dossier-next = Co dalej
act-regulation = Rozporządzenie (UE) { $number }
act-directive = Dyrektywa (UE) { $number }
law-in-force-until = { $act }: obowiązuje do { $date } r.
law-in-force = { $act }: obowiązuje.
law-expired = { $act }: już nie obowiązuje; koniec: { $date } r.
law-stage = Osiągnięty etap: { $stage } ({ $date }).
law-not-adopted = O ile wiemy, nie przyjęto.
law-planned = Zaplanowane, niepotwierdzone: { $stage } ({ $date }).
law-planned-past = Zaplanowane: { $stage } ({ $date }). Wynik nie jest nam znany.
law-checked = Ostatnie sprawdzenie: { $date }.
law-checked-age = { $count ->
    [one] Ostatnio sprawdzono { $number } miesiąc temu.
    [few] Ostatnio sprawdzono { $number } miesiące temu.
    [many] Ostatnio sprawdzono { $number } miesięcy temu.
   *[other] Ostatnio sprawdzono { $number } miesiąca temu.
 }
law-latest = Ostatni krok
dossier-stage = Etap
dossier-body = Instytucja
dossier-date = Data
dossier-certainty = Pewność
dossier-votes = Głosowanie
votes = Za: { $for } · przeciw: { $against }
votes-all = Za: { $for } · przeciw: { $against } · wstrzymało się: { $abstentions }
dossier-steps = Krok po kroku
dossier-asks = O co zabiega koalicja
dossier-actions = Co zrobiła koalicja
dossier-earlier = Wcześniejszy krok
dossier-later = Późniejszy krok
stage-proposal = Wniosek
stage-parliament = Stanowisko Parlamentu
stage-council = Stanowisko Rady
stage-trilogue = Negocjacje
stage-agreement = Porozumienie
stage-adoption = Przyjęcie
stage-application = Stosowanie
stage-reached = osiągnięty
stage-under-way = w toku
stage-open = jeszcze otwarty
certainty-source = potwierdzone na publicznie dostępnej stronie
certainty-second-hand = z drugiej ręki: strona, która powtarza inną, a tej nie czytaliśmy
certainty-coalition-text = według tekstu samej koalicji
certainty-general-knowledge = do potwierdzenia: nie przeczytano jeszcze żadnej publicznej strony
certainty-day = dokładnie co do dnia
certainty-month = dokładnie co do miesiąca
certainty-year = dokładnie co do roku

## Stanowiska i listy
position-history = Jak się kształtowało
position-laws = W tych procedurach
letters-title = Listy i oświadczenia
letters-lead = Listy otwarte i wspólne oświadczenia, każde z datą, liczbą podpisów i tymi sygnatariuszami, których możemy wymienić.
letters-description = Listy otwarte i wspólne oświadczenia koalicji { $name } i jej organizacji: data, języki, liczba podpisów i sygnatariusze, których można wymienić.
letters-named = { $count ->
    [0] Na podstawie przeczytanych stron nie można wymienić żadnego sygnatariusza.
    [one] Na podstawie przeczytanych stron można wymienić jednego sygnatariusza:
    [few] Na podstawie przeczytanych stron można wymienić { $number } sygnatariuszy:
    [many] Na podstawie przeczytanych stron można wymienić { $number } sygnatariuszy:
   *[other] Na podstawie przeczytanych stron można wymienić { $number } sygnatariusza:
 }
letters-gap = Podpisów na końcu listów nie udało się przeczytać w całości; pozostałych sygnatariuszy wolimy nie wymieniać, niż zgadywać.
letter-languages = Języki publikacji
letter-languages-count = { $count ->
    [one] Jeden język
    [few] { $number } języki
    [many] { $number } języków
   *[other] { $number } języka
 }
nav-letters = Listy otwarte
