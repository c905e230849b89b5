## What changed, and what was withdrawn
changes-title = Pakeitimai
changes-lead = Kas pasikeitė čia skelbiamame turinyje, naujausi viršuje, su šaltiniu ir priežastimi.
changes-of-page = Šio puslapio pakeitimai
changes-all = Visi pakeitimai
changes-none = Čia dar niekas nepasikeitė.
changes-feed = Pakeitimai (Atom)
changes-version = Versija { $number }
changes-first = { $count ->
    [one] Paskelbtas { $number } įrašas.
    [few] Paskelbti { $number } įrašai.
    [many] Paskelbta { $number } įrašo.
   *[other] Paskelbta { $number } įrašų.
 }
changes-many = Naujų įrašų: { $number }
changes-added = Nauja
changes-changed = Pakeista
changes-renamed = Naujas adresas
changes-withdrawn = Atšaukta
changes-before = pašalinta:
changes-after = pridėta:
changes-reason = Priežastis
changes-withheld = Kas čia buvo parašyta, nebeskelbiama.
changes-state = Istorijos būsena
changes-state-about = Kas šiuos ženklus užsirašys kitur, vėliau galės įrodyti, kad iki jų niekas nebuvo pakeista.
changes-yes = taip
changes-no = ne
changes-places = Miestai
changes-involvements = Organizacijos renginiuose
changes-milestones = Teisėkūros žingsniai
gone-title = Šis puslapis atšauktas
gone-lead = Jis atšauktas: { $date }; jis priklausė čia: { $kind }. Štai kur galite eiti toliau.

## Columns of records
column-part = Dalyvavimas renginyje
column-coordinates = Koordinatės
column-role = Pareigos
column-time-zone = Laiko juosta
column-venue = Renginio vieta
column-status = Būsena
column-note = Pastaba
column-references = Nuorodos
column-act = Aktas
column-in-force-until = Galioja iki
column-checked = Paskutinį kartą patikrinta
column-text = Tekstas
column-value = Skaičius
column-unit = Vienetas
column-publisher = Leidėjas
column-phone = Telefono numeris
column-verified = Patvirtinta
column-logo = Logotipas
