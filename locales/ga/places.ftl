## Help, country first
help-change = { $country } – roghnaigh tír eile
help-by-language = Taispeánaimid an tír seo mar gheall ar theanga an leathanaigh. Níl a fhios againn cá bhfuil tú.
## What a visitor needs: headings of helplines
need-emergency = Éigeandáil
need-child-helpline = Do leanaí agus do dhaoine óga
need-victim-support = D’íospartaigh na coireachta, daoine fásta freisin
need-worried = Imní faoi dhuine
need-missing-children = Tá leanbh ar iarraidh
need-content-hotline = Tuairiscigh íomhá nó físeán
need-none = Níor seiceáladh aon líne dó seo go fóill (staid: { $date }).
need-union = Tá uimhir chomhchoiteann ag an AE dó seo. Níl sé deimhnithe againn go fóill go bhfreagraítear í sa tír seo.
need-danger = Má tá contúirt ann, glaoigh ar { $number }.
## The page of a country
country-description = { $country }: eagraíochtaí, imeachtaí, línte cabhrach
country-organisations = Eagraíochtaí atá lonnaithe anseo
country-letters = Litreacha a shínigh siad
country-events = Imeachtaí anseo
country-about = Tuilleadh faoin tír seo
country-help = Cabhair sa tír seo
country-map = Taispeáin ar an léarscáil
search-countries = Tíortha
