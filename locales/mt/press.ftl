## Figures, each with its source
nav-figures = Ċifri
figures-scale = Il-kobor tal-problema
figures-europe = Fl-Ewropa
figures-opinion = L-opinjoni pubblika
figures-coalition = Il-koalizzjoni matul iż-żmien
figures-other = Ċifri oħra
figures-cite = Iċċita din iċ-ċifra
figures-line = Organizzazzjonijiet fil-koalizzjoni, skont is-sena, kif jgħidu s-sorsi

## The press page
press-title = Stampa
press-lead = Għall-ġurnalisti: lil min tistaqsu, il-koalizzjoni fi ftit kliem, is-sinjal ta’ dan is-sit, u x’hemm ġdid.
press-contact = Kuntatt
press-no-contact = Għadu mhu kkonfermat l-ebda kuntatt tal-koalizzjoni għall-istampa.
press-steering = L-organizzazzjonijiet tal-grupp ta’ tmexxija jistgħu jintlaħqu permezz tas-siti web tagħhom stess:
press-about = Il-koalizzjoni fi ftit kliem
press-words = F’madwar { $number } kelma
press-mark = Is-sinjal ta’ dan is-sit
press-latest = X’hemm ġdid

## One dot for each organisation that the coalition counts
seats-title = Imsemmija hawn: { $named } minn { $claimed }
seats-about = Kull tikka mimlija hija organizzazzjoni msemmija hawn bis-sors tagħha. Ċirku maqtugħ huwa waħda li għadha nieqsa.
seats-tell = Tiegħek nieqsa? Għid lill-koalizzjoni:
seats-no-contact = Tiegħek nieqsa? Għadu mhu kkonfermat l-ebda indirizz fejn tista’ tikteb.
member-tell = Hawn xi ħaġa ħażina? Għid lill-koalizzjoni:
member-no-contact = Hawn xi ħaġa ħażina? Għadu mhu kkonfermat l-ebda indirizz fejn tista’ tikteb.

## Events and letters
events-none-ahead = Bħalissa ma tħabbar l-ebda avveniment. Abbona, u li jmiss jidher fil-kalendarju tiegħek hekk kif jiġi ppubblikat hawn.
events-strip = Avvenimenti skont ix-xahar
letters-hatched = Bil-linji: is-sors jagħti limitu minimu jew stima.
