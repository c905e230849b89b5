## Imeacht go tapa
exit-leave = Fág anois
exit-hint = osclaíonn sé suíomh neodrach láithreach; má bhrúnn tú an eochair Shift trí huaire, tarlóidh an rud céanna
exit-two-more = Brúigh Shift dhá uair eile chun an suíomh a fhágáil.
exit-one-more = Brúigh Shift uair amháin eile chun an suíomh a fhágáil.
exit-leaving = Tá tú ag fágáil an tsuímh.

## Mód discréideach
discreet-title = Eolas
discreet-on = Cuir an mód discréideach ar siúl
discreet-off = Múch an mód discréideach
discreet-about = Faigheann an cluaisín ainm neodrach agus deilbhín neodrach.
discreet-notice = Tá an mód discréideach ar siúl.

## Cabhair
footer-safety = Brabhsáil shábháilte
help-who = Cé a fhreagraíonn
help-languages = Teangacha
help-hours = Uaireanta oscailte
hours-every-day = gach lá
hours-day-and-night = de lá is d’oíche
coverage-some-member-states = Ní fhreagraítear an uimhir seo i ngach tír den AE.
help-source-read = Léadh an fhoinse: { $date }
help-national = Línte: { $country }
who-emergency = na seirbhísí éigeandála
who-child-helpline = daoine atá oilte ar éisteacht le leanaí agus le daoine óga
who-victim-support = comhairleoirí d’íospartaigh na coireachta
who-worried = comhairleoirí do thuismitheoirí, do ghaolta agus do chách atá imníoch faoi leanbh
who-missing-children = speisialtóirí do leanaí atá ar iarraidh agus dá dteaghlaigh
who-content-hotline = anailísithe a chinntíonn go mbaintear ábhar neamhdhleathach anuas

## Roimh chuntais ar mhí-úsáid
content-note = Sula léann tú ar aghaidh
content-note-about = Luaitear mí-úsáid ghnéasach leanaí ar an leathanach seo. Ní dhéantar cur síos uirthi.
content-note-skip = Téigh ar aghaidh go dtí an chéad chuid eile
