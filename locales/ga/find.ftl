## Moltaí le linn duit clóscríobh
search-suggestions = Moltaí
search-suggestions-count = { $count ->
    [0] Níl aon mholadh ann
    [one] Moladh amháin. Roghnaigh leis na saigheadeochracha.
    [two] { $number } mholadh. Roghnaigh leis na saigheadeochracha.
    [few] { $number } mholadh. Roghnaigh leis na saigheadeochracha.
    [many] { $number } moladh. Roghnaigh leis na saigheadeochracha.
   *[other] { $number } moladh. Roghnaigh leis na saigheadeochracha.
 }
search-all-results = Gach toradh ar “{ $text }”
search-no-word = Ní féidir siombailí amháin a chuardach. Scríobh focal nó uimhir.
search-none-ways = Bain triail as níos lú focal nó as focail eile, nó téigh go ceann de na leathanaigh seo:

## Féilire na n-imeachtaí
events-view = Amharc
events-view-list = Liosta
events-view-month = Mí
month-title = Imeachtaí: { $month }
month-previous = Níos luaithe: { $month }
month-next = Níos déanaí: { $month }
month-none = Níl aon imeacht ann an mhí seo.
month-undated = An mhí seo, gan an lá ar eolas
month-list = An rud céanna mar liosta
events-subscribe = Liostáil leis an liosta seo i d’fhéilire
events-subscribe-about = Coinneoidh d’fhéilire é féin cothrom le dáta, leis an scagaire díreach mar a fheiceann tú anseo é.
events-download = Íoslódáil an liosta seo (.ics)
event-add = Cuir le d’fhéilire é (.ics)
event-cancelled-notice = Cuireadh an t-imeacht seo ar ceal.
event-postponed-notice = Cuireadh an t-imeacht seo ar athló. Is é an dáta a fógraíodh ar dtús atá anseo.
feed-events = Imeachtaí (Atom)
feed-law = Reachtaíocht (Atom)
feed-positions = Seasaimh (Atom)
feed-everything = Gach rud nua (Atom)
feed-title = Lean a bhfuil nua
