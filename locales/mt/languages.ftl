## Il-lingwi tas-sit, u kemm wieħed jista’ joqgħod fuq kliemhom
language-menu = Lingwi
translation-unreviewed = Il-verżjoni Maltija ta’ dan is-sit għadha ma ġietx riveduta minn kelliem nattiv. Jekk xi ħaġa tinstema’ stramba, qabbilha ma’ lingwa oħra:
translation-read-in = Aqra din il-paġna b’lingwa oħra: { $language }
reviewed-on-notice = Rivedut: { $date }.
