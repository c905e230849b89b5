## Zakonodavni predmet
dossier-drawing = Ukratko o postupku
dossier-drawing-about = Sedam faza od prijedloga do važećeg prava. Puna točka označava dosegnutu fazu, a kružić fazu koja je još otvorena.
dossier-status = Trenutačno stanje
dossier-next = Što slijedi
act-regulation = Uredba (EU) { $number }
act-directive = Direktiva (EU) { $number }
law-in-force-until = { $act }: na snazi. Kraj važenja: { $date }
law-in-force = { $act }: na snazi.
law-expired = { $act }: više nije na snazi. Kraj važenja: { $date }
law-stage = Dosegnuta faza: { $stage } ({ $date }).
law-not-adopted = Koliko znamo, nije doneseno.
law-planned = Planirano, nepotvrđeno: { $stage } ({ $date }).
law-planned-past = Planirano: { $stage } ({ $date }). Ishod nam nije poznat.
law-checked = Posljednja provjera: { $date }
law-checked-age = { $count ->
    [one] Posljednja provjera prije { $number } mjesec.
    [few] Posljednja provjera prije { $number } mjeseca.
   *[other] Posljednja provjera prije { $number } mjeseci.
 }
law-latest = Posljednji korak
dossier-stage = Faza
dossier-body = Institucija
dossier-date = Datum
dossier-certainty = Koliko je pouzdano
dossier-votes = Glasovanje
votes = Za: { $for } · protiv: { $against }
votes-all = Za: { $for } · protiv: { $against } · suzdržani: { $abstentions }
dossier-steps = Korak po korak
dossier-asks = Što koalicija traži
dossier-actions = Što je koalicija učinila
dossier-earlier = Prethodni korak
dossier-later = Sljedeći korak
stage-proposal = Prijedlog
stage-parliament = Stajalište Parlamenta
stage-council = Stajalište Vijeća
stage-trilogue = Pregovori
stage-agreement = Dogovor
stage-adoption = Donošenje
stage-application = Primjena
stage-reached = dosegnuta
stage-under-way = u tijeku
stage-open = još otvorena
certainty-source = potvrđeno na javnoj stranici
certainty-second-hand = iz druge ruke: stranica koja prenosi drugu, koju nismo pročitali
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
