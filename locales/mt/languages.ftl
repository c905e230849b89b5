## Il-lingwi tas-sit, u kemm wieħed jista’ joqgħod fuq kliemhom
language-menu = Lingwi
translation-unchecked = Għadu ma ġiex rivedut minn kelliem nattiv.
translation-compare = Jekk xi ħaġa tinstema’ stramba, qabbilha ma’ lingwa oħra:
translation-read-in = Aqra din il-paġna b’lingwa oħra: { $language }
reviewed-on-notice = Rivedut: { $date }.
