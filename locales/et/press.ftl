## Figures, each with its source
nav-figures = Arvud
figures-scale = Ulatus
figures-europe = Euroopas
figures-opinion = Avalik arvamus
figures-coalition = Koalitsioon aastate jooksul
figures-other = Muud arvud
figures-cite = Viita sellele arvule
figures-line = Organisatsioonid koalitsioonis aastate kaupa, nagu allikad neid nimetavad

## The press page
press-title = Ajakirjandusele
press-lead = Ajakirjanikele: kelle poole pöörduda, koalitsioon mõne sõnaga, selle veebisaidi märk ja uudised.
press-contact = Kontakt
press-no-contact = Koalitsiooni pressikontakt ei ole veel kinnitatud.
press-steering = Juhtrühma organisatsioonidega saab ühendust nende oma veebisaitide kaudu:
press-about = Koalitsioon mõne sõnaga
press-words = Umbes { $number } sõnaga
press-mark = Selle veebisaidi märk
press-latest = Mis on uut

## One dot for each organisation that the coalition counts
seats-title = Siin nimetatud: { $named }, kokku { $claimed }
seats-about = Iga täidetud täpp on organisatsioon, mida on siin nimetatud koos allikaga. Katkendlik rõngas on organisatsioon, mis veel puudub.
seats-tell = Kas teie oma puudub? Andke koalitsioonile teada:
seats-no-contact = Kas teie oma puudub? Ühtegi aadressi, kuhu kirjutada, ei ole veel kinnitatud.
member-tell = Kas siin on midagi valesti? Andke koalitsioonile teada:
member-no-contact = Kas siin on midagi valesti? Ühtegi aadressi, kuhu kirjutada, ei ole veel kinnitatud.

## Events and letters
events-none-ahead = Praegu ei ole ühtegi sündmust välja kuulutatud. Tellige loend ja järgmine ilmub teie kalendrisse kohe, kui see siin avaldatakse.
events-strip = Sündmused kuude kaupa
letters-hatched = Viirutatud: allikas annab alampiiri või hinnangu.
