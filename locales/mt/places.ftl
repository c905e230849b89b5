## Help, country first
help-change = { $country } – agħżel pajjiż ieħor
help-by-language = Qed nuru dan il-pajjiż minħabba l-lingwa tal-paġna. Ma nafux fejn int.
## What a visitor needs: headings of helplines
need-emergency = Emerġenza
need-child-helpline = Għat-tfal u ż-żgħażagħ
need-victim-support = Għall-vittmi tal-kriminalità, anke adulti
need-worried = Inkwiet dwar xi ħadd
need-missing-children = Tifel jew tifla neqsin
need-content-hotline = Rapporta stampa jew filmat
need-none = L-ebda linja għadha ma ġiet ivverifikata għal dan (qagħda: { $date }).
need-union = L-UE għandha numru komuni għal dan. Għadna ma kkonfermajniex li jwieġeb f’dan il-pajjiż.
need-danger = F’każ ta’ periklu, ċempel { $number }.
## The page of a country
country-description = { $country }: organizzazzjonijiet, avvenimenti, linji ta’ għajnuna
country-organisations = Organizzazzjonijiet ibbażati hawn
country-letters = Ittri li ffirmaw
country-events = Avvenimenti hawn
country-about = Aktar dwar dan il-pajjiż
country-help = Għajnuna f’dan il-pajjiż
country-map = Uri fuq il-mappa
search-countries = Pajjiżi
