## Návrhy při psaní
search-suggestions = Návrhy
search-suggestions-count = { $count ->
    [0] Žádný návrh
    [one] Jeden návrh. Vybírejte šipkami.
    [few] { $number } návrhy. Vybírejte šipkami.
   *[other] { $number } návrhů. Vybírejte šipkami.
 }
search-all-results = Všechny výsledky pro „{ $text }“
search-no-word = Samotné znaky nelze hledat. Napište slovo nebo číslo.
search-none-ways = Zkuste méně slov nebo jiná slova, případně přejděte na některou z těchto stránek:

## Kalendář událostí
events-view = Zobrazení
events-view-list = Seznam
events-view-month = Měsíc
month-title = Události: { $month }
month-previous = Dříve: { $month }
month-next = Později: { $month }
month-none = V tomto měsíci nejsou žádné události.
month-undated = V tomto měsíci, den není znám
month-list = Totéž jako seznam
events-subscribe = Odebírat tento seznam ve svém kalendáři
events-subscribe-about = Kalendář se bude sám aktualizovat, přesně podle filtru, který tu vidíte.
events-download = Stáhnout tento seznam (.ics)
event-add = Přidat do kalendáře (.ics)
event-cancelled-notice = Tato událost byla zrušena.
event-postponed-notice = Tato událost byla odložena. Uvedené datum je to, které bylo oznámeno jako první.
feed-events = Události (Atom)
feed-law = Legislativa (Atom)
feed-positions = Stanoviska (Atom)
feed-everything = Všechny novinky (Atom)
feed-title = Sledovat novinky
