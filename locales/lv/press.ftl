## Figures, each with its source
nav-figures = Skaitļi
figures-scale = Apmērs
figures-europe = Eiropā
figures-opinion = Sabiedriskā doma
figures-coalition = Koalīcija laika gaitā
figures-other = Citi skaitļi
figures-cite = Atsaukties uz šo skaitli
figures-line = Organizācijas koalīcijā pa gadiem, kā norāda avoti

## The press page
press-title = Presei
press-lead = Žurnālistiem: kam jautāt, koalīcija dažos vārdos, šīs vietnes zīme un jaunumi.
press-contact = Saziņa
press-no-contact = Koalīcijas kontaktpersona presei vēl nav apstiprināta.
press-steering = Ar vadības grupas organizācijām var sazināties to tīmekļa vietnēs:
press-about = Koalīcija dažos vārdos
press-words = Aptuvenais vārdu skaits: { $number }
press-mark = Šīs vietnes zīme
press-latest = Jaunumi

## One dot for each organisation that the coalition counts
seats-title = Šeit nosauktas: { $named } no { $claimed }
seats-about = Katrs pilns punkts ir organizācija, kas šeit nosaukta ar avotu. Pārtraukts aplis ir organizācija, kuras vēl trūkst.
seats-tell = Vai trūkst jūsējās? Paziņojiet koalīcijai:
seats-no-contact = Vai trūkst jūsējās? Adrese, uz kuru rakstīt, vēl nav apstiprināta.
member-tell = Vai šeit kaut kas ir nepareizi? Paziņojiet koalīcijai:
member-no-contact = Vai šeit kaut kas ir nepareizi? Adrese, uz kuru rakstīt, vēl nav apstiprināta.

## Events and letters
events-none-ahead = Pašlaik nav izziņots neviens pasākums. Abonējiet, un nākamais parādīsies jūsu kalendārā, tiklīdz būs šeit publicēts.
events-strip = Pasākumi pa mēnešiem
letters-hatched = Iesvītrots: avots norāda zemāko robežu vai aplēsi.
