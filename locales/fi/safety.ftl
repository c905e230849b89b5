## Nopea poistuminen
exit-leave = Poistu nopeasti
exit-hint = avaa heti neutraalin sivuston; sama tapahtuu, kun painat vaihtonäppäintä (Shift) kolme kertaa
exit-two-more = Poistu painamalla vaihtonäppäintä (Shift) vielä kaksi kertaa.
exit-one-more = Poistu painamalla vaihtonäppäintä (Shift) vielä kerran.
exit-leaving = Poistut sivustolta.

## Huomaamaton tila
discreet-title = Tietoa
discreet-on = Siirry huomaamattomaan tilaan
discreet-off = Poistu huomaamattomasta tilasta
discreet-about = Välilehti saa neutraalin nimen ja kuvakkeen.
discreet-notice = Huomaamaton tila on käytössä.

## Apua
footer-safety = Turvallinen selaaminen
help-who = Kuka vastaa
help-languages = Kielet
help-hours = Palveluajat
hours-every-day = joka päivä
hours-day-and-night = ympäri vuorokauden
coverage-some-member-states = Numero ei toimi kaikissa EU-maissa.
help-source-read = Lähde luettu: { $date }
help-national = Palvelut: { $country }
who-emergency = hätäkeskus
who-child-helpline = lasten ja nuorten kuunteluun koulutetut ihmiset
who-victim-support = rikosten uhrien neuvojat
who-worried = neuvojat vanhemmille, läheisille ja kaikille, jotka ovat huolissaan lapsesta
who-missing-children = asiantuntijat, jotka auttavat kadonneita lapsia ja heidän perheitään
who-content-hotline = analyytikot, jotka huolehtivat laittoman aineiston poistamisesta

## Ennen hyväksikäytöstä kertovia osuuksia
content-note = Ennen kuin jatkat
content-note-about = Tällä sivulla mainitaan lapsiin kohdistuva seksuaalinen hyväksikäyttö. Sitä ei kuvailla.
content-note-skip = Siirry seuraavaan osaan
