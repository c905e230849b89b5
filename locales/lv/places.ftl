## Help, country first
help-change = { $country } – izvēlēties citu valsti
help-by-language = Šo valsti rādām lapas valodas dēļ. Mēs nezinām, kur jūs atrodaties.
## What a visitor needs: headings of helplines
need-emergency = Ārkārtas situācijām
need-child-helpline = Bērniem un jauniešiem
need-victim-support = Noziegumos cietušajiem, arī pieaugušajiem
need-worried = Bažas par kādu
need-missing-children = Pazudis bērns
need-content-hotline = Ziņot par attēlu vai video
need-none = Šim nolūkam vēl nav pārbaudīts neviens dienests (stāvoklis: { $date }).
need-union = Šim nolūkam ir kopīgs ES numurs. Mēs vēl neesam apstiprinājuši, ka tas darbojas šajā valstī.
need-danger = Briesmu gadījumā zvaniet { $number }.
## The page of a country
country-description = { $country }: organizācijas, pasākumi, palīdzības tālruņi
country-organisations = Organizācijas, kas atrodas šeit
country-letters = Vēstules, ko tās parakstījušas
country-events = Pasākumi šeit
country-about = Vairāk par šo valsti
country-help = Palīdzība šajā valstī
country-map = Rādīt kartē
search-countries = Valstis
