## Fajl leġiżlattiv
dossier-drawing = Il-proċedura f’daqqa t’għajn
dossier-drawing-about = Seba’ stadji, mill-proposta sal-liġi. Punt mimli huwa stadju li ntlaħaq; ċirku huwa stadju li għadu ma ntlaħaqx.
dossier-status = Fejn wasal
dossier-next = X’imiss
act-regulation = Regolament (UE) { $number }
act-directive = Direttiva (UE) { $number }
law-in-force-until = { $act }: fis-seħħ. Data tat-tmiem: { $date }.
law-in-force = { $act }: fis-seħħ.
law-expired = { $act }: mhux aktar fis-seħħ. Data tat-tmiem: { $date }.
law-stage = Stadju milħuq: { $stage } ({ $date }).
law-not-adopted = Safejn nafu, ma ġiex adottat.
law-planned = Ippjanat, mhux ikkonfermat: { $stage } ({ $date }).
law-planned-past = Ippjanat: { $stage } ({ $date }). Ma nafux ir-riżultat.
law-checked = L-aħħar verifika: { $date }.
law-checked-age = { $count ->
    [one] L-aħħar verifika xahar ilu.
    [two] L-aħħar verifika xahrejn ilu.
    [few] L-aħħar verifika { $number } xhur ilu.
    [many] L-aħħar verifika { $number }-il xahar ilu.
   *[other] L-aħħar verifika { $number } xahar ilu.
 }
law-latest = L-aħħar pass
dossier-stage = Stadju
dossier-body = Istituzzjoni
dossier-date = Data
dossier-certainty = Kemm hu ċert
dossier-votes = Votazzjoni
votes = Favur: { $for } · kontra: { $against }
votes-all = Favur: { $for } · kontra: { $against } · astensjonijiet: { $abstentions }
dossier-steps = Pass pass
dossier-asks = X’titlob il-koalizzjoni
dossier-actions = X’għamlet il-koalizzjoni
dossier-earlier = Il-pass ta’ qabel
dossier-later = Il-pass ta’ wara
stage-proposal = Proposta
stage-parliament = Pożizzjoni tal-Parlament
stage-council = Pożizzjoni tal-Kunsill
stage-trilogue = Negozjati
stage-agreement = Ftehim
stage-adoption = Adozzjoni
stage-application = Applikazzjoni
stage-reached = intlaħaq
stage-under-way = għaddej
stage-open = għadu ma ntlaħaqx
certainty-source = jidher f’paġna pubblika
certainty-second-hand = mhux mill-għajn: paġna li tirrepeti oħra li ma qrajnihiex
certainty-coalition-text = mit-test tal-koalizzjoni stess
certainty-general-knowledge = irid jiġi kkonfermat: s’issa ma nqrat l-ebda paġna pubblika
certainty-day = il-jum eżatt huwa magħruf
certainty-month = ix-xahar huwa magħruf
certainty-year = is-sena hija magħrufa

## Pożizzjonijiet u ittri
position-history = Kif żviluppat
position-laws = F’dawn il-fajls
letters-title = Ittri u dikjarazzjonijiet
letters-lead = Ittri miftuħa u dikjarazzjonijiet konġunti, kull waħda bid-data tagħha, in-numru ta’ firem u l-firmatarji li nistgħu nsemmu.
letters-description = Ittri miftuħa u dikjarazzjonijiet konġunti ta’ { $name } u tal-organizzazzjonijiet tagħha: data, lingwi, numru ta’ firem, u l-firmatarji li jistgħu jissemmew.
letters-named = { $count ->
    [0] Mill-paġni li qrajna ma jista’ jissemma l-ebda firmatarju.
    [one] Mill-paġni li qrajna jista’ jissemma firmatarju wieħed:
    [two] Mill-paġni li qrajna jistgħu jissemmew żewġ firmatarji:
    [few] Mill-paġni li qrajna jistgħu jissemmew { $number } firmatarji:
    [many] Mill-paġni li qrajna jistgħu jissemmew { $number }-il firmatarju:
   *[other] Mill-paġni li qrajna jistgħu jissemmew { $number } firmatarju:
 }
letters-gap = Il-listi fi tmiem l-ittri ma setgħux jinqraw sħaħ; nippreferu nħallu lill-oħrajn bla isem milli nagħmlu suppożizzjonijiet.
letter-languages = Lingwi tal-pubblikazzjoni
letter-languages-count = { $count ->
    [one] Lingwa waħda
    [two] Żewġ lingwi
    [few] { $number } lingwi
    [many] { $number }-il lingwa
   *[other] { $number } lingwa
 }
nav-letters = Ittri
