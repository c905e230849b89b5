## Zakonodavni predmet
dossier-open = Cijeli predmet
dossier-drawing = Ukratko o postupku
dossier-drawing-about = Šest faza od prijedloga do važećeg prava. Puna točka označava dosegnutu fazu, a kružić fazu koja je još otvorena.
dossier-status = Trenutačno stanje
dossier-next = Što slijedi
dossier-stage = Faza
dossier-body = Institucija
dossier-date = Datum
dossier-certainty = Koliko je pouzdano
dossier-steps = Korak po korak
dossier-asks = Što koalicija traži
dossier-actions = Što je koalicija učinila
dossier-earlier = Prethodni korak
dossier-later = Sljedeći korak
stage-proposal = Prijedlog
stage-parliament = Stajalište Parlamenta
stage-council = Stajalište Vijeća
stage-trilogue = Pregovori
stage-adoption = Donošenje
stage-application = Primjena
stage-reached = dosegnuta
stage-under-way = u tijeku
stage-open = još otvorena
certainty-source = potvrđeno na javnoj stranici
certainty-coalition-text = prema tekstu same koalicije
certainty-general-knowledge = treba potvrditi: još nije pročitana nijedna javna stranica
certainty-day = s točnošću na dan
certainty-month = s točnošću na mjesec
certainty-year = s točnošću na godinu

## Stajališta i pisma
position-history = Kako se razvijalo
position-laws = U ovim predmetima
letters-title = Pisma i izjave
letters-lead = Otvorena pisma i zajedničke izjave s datumom, brojem potpisa i onim potpisnicima koje možemo navesti.
letters-description = Otvorena pisma i zajedničke izjave koalicije { $name } i njezinih organizacija: datum, jezici, broj potpisa i potpisnici koji se mogu navesti.
letters-named = { $count ->
    [0] Prema pročitanim stranicama nije moguće navesti nijednog potpisnika.
    [one] Prema pročitanim stranicama moguće je navesti { $number } potpisnika:
    [few] Prema pročitanim stranicama moguće je navesti { $number } potpisnika:
   *[other] Prema pročitanim stranicama moguće je navesti { $number } potpisnika:
 }
letters-gap = Popise potpisa na kraju pisama nije bilo moguće pročitati u cijelosti; ostale potpisnike radije ne navodimo nego da nagađamo.
letter-languages = Jezici objave
letter-languages-count = { $count ->
    [one] { $number } jezik
    [few] { $number } jezika
   *[other] { $number } jezika
 }
nav-letters = Pisma
