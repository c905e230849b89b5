## Likumdošanas procedūra
dossier-drawing = Procedūras pārskats
dossier-drawing-about = Septiņi posmi no priekšlikuma līdz tiesību aktam. Pilns punkts apzīmē sasniegtu posmu, aplis – posmu, kas vēl nav sasniegts.
dossier-status = Pašreizējais stāvoklis
dossier-next = Kas būs tālāk
act-regulation = Regula (ES) { $number }
act-directive = Direktīva (ES) { $number }
law-in-force-until = { $act }: spēkā. Beigu datums: { $date }.
law-in-force = { $act }: spēkā.
law-expired = { $act }: vairs nav spēkā. Beigu datums: { $date }.
law-stage = Sasniegtais posms: { $stage } ({ $date }).
law-not-adopted = Cik zināms, nav pieņemts.
law-planned = Plānots, nav apstiprināts: { $stage } ({ $date }).
law-planned-past = Plānots: { $stage } ({ $date }). Rezultāts mums nav zināms.
law-checked = Pēdējā pārbaude: { $date }.
law-checked-age = { $count ->
    [zero] Pēdējo reizi pārbaudīts pirms { $number } mēnešiem.
    [one] Pēdējo reizi pārbaudīts pirms { $number } mēneša.
   *[other] Pēdējo reizi pārbaudīts pirms { $number } mēnešiem.
 }
law-latest = Pēdējais solis
dossier-stage = Posms
dossier-body = Iestāde
dossier-date = Datums
dossier-certainty = Cik droši
dossier-votes = Balsojums
votes = Par: { $for } · pret: { $against }
votes-all = Par: { $for } · pret: { $against } · atturas: { $abstentions }
dossier-steps = Soli pa solim
dossier-asks = Ko prasa koalīcija
dossier-actions = Ko darīja koalīcija
dossier-earlier = Iepriekšējais solis
dossier-later = Nākamais solis
stage-proposal = Priekšlikums
stage-parliament = Parlamenta nostāja
stage-council = Padomes nostāja
stage-trilogue = Sarunas
stage-agreement = Vienošanās
stage-adoption = Pieņemšana
stage-application = Piemērošana
stage-reached = sasniegts
stage-under-way = norisinās
stage-open = vēl nav sasniegts
certainty-source = to rāda publiska lapa
certainty-second-hand = no citu rokām: lapa atkārto citu, ko neesam lasījuši
certainty-coalition-text = no pašas koalīcijas teksta
certainty-general-knowledge = jāapstiprina: vēl nav izlasīta neviena publiska lapa
certainty-day = ar dienas precizitāti
certainty-month = ar mēneša precizitāti
certainty-year = ar gada precizitāti

## Nostājas un vēstules
position-history = Kā tā veidojās
position-laws = Šajās procedūrās
letters-title = Vēstules un paziņojumi
letters-lead = Atklātas vēstules un kopīgi paziņojumi; pie katra norādīts datums, parakstītāju skaits un tie parakstītāji, kurus varam nosaukt.
letters-description = Koalīcijas { $name } un tās organizāciju atklātās vēstules un kopīgie paziņojumi: datums, valodas, parakstu skaits un parakstītāji, kurus var nosaukt.
letters-named = { $count ->
    [0] Pēc izlasītajām lapām nevar nosaukt nevienu parakstītāju.
    [zero] Pēc izlasītajām lapām var nosaukt { $number } parakstītājus:
    [one] Pēc izlasītajām lapām var nosaukt { $number } parakstītāju:
   *[other] Pēc izlasītajām lapām var nosaukt { $number } parakstītājus:
 }
letters-gap = Vēstuļu beigās esošos sarakstus neizdevās izlasīt pilnībā; pārējos parakstītājus labāk nenosaucam, nevis minam.
letter-languages = Publicēšanas valodas
letter-languages-count = { $count ->
    [zero] { $number } valodu
    [one] { $number } valoda
   *[other] { $number } valodas
 }
nav-letters = Vēstules
