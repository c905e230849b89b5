## Figures, each with its source
nav-figures = Skaičiai
figures-scale = Mastas
figures-europe = Europoje
figures-opinion = Visuomenės nuomonė
figures-coalition = Koalicija bėgant metams
figures-other = Kiti skaičiai
figures-cite = Cituoti šį skaičių
figures-line = Organizacijos koalicijoje pagal metus, kaip nurodo šaltiniai

## The press page
press-title = Spaudai
press-lead = Žurnalistams: į ką kreiptis, koalicija keliais žodžiais, šios svetainės ženklas ir naujienos.
press-contact = Kontaktai
press-no-contact = Koalicijos kontaktas spaudai dar nepatvirtintas.
press-steering = Su valdymo grupės organizacijomis galima susisiekti per jų pačių svetaines:
press-about = Koalicija keliais žodžiais
press-words = Apytikslis žodžių skaičius: { $number }
press-mark = Šios svetainės ženklas
press-latest = Kas nauja

## One dot for each organisation that the coalition counts
seats-title = Čia įvardyta: { $named } iš { $claimed }
seats-about = Kiekvienas pilnas taškas yra čia su šaltiniu įvardyta organizacija. Punktyrinis apskritimas yra organizacija, kurios dar trūksta.
seats-tell = Trūksta jūsų organizacijos? Praneškite koalicijai:
seats-no-contact = Trūksta jūsų organizacijos? Dar nepatvirtintas joks adresas, kuriuo galėtumėte parašyti.
member-tell = Ar čia kas nors neteisinga? Praneškite koalicijai:
member-no-contact = Ar čia kas nors neteisinga? Dar nepatvirtintas joks adresas, kuriuo galėtumėte parašyti.

## Events and letters
events-none-ahead = Šiuo metu nepaskelbta jokio renginio. Užsiprenumeruokite, ir kitas atsiras jūsų kalendoriuje, kai tik bus čia paskelbtas.
events-strip = Renginiai pagal mėnesius
letters-hatched = Užbrūkšniuota: šaltinis nurodo apatinę ribą arba įvertį.
