//! Generated organisations for tests of scale and benchmarks. None of them
//! exists; every name begins with *Generated*. The same seed gives the same
//! records, and a longer list begins with the shorter one.

#![allow(dead_code, reason = "each test and benchmark includes this file and uses what it needs")]

/// A record shaped like an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// `generated-` and the place in the list, from 1.
    pub slug: String,
    /// A name in one of many languages, in Latin, Greek or Cyrillic letters.
    pub name: String,
    /// The initials of the name, as they are written.
    pub acronym: String,
    /// A city, as its own country writes it.
    pub city: &'static str,
    /// ISO 3166-1 alpha-2.
    pub country_code: &'static str,
    /// A number below [`KINDS`].
    pub kind: u16,
}

/// How many kinds there are.
pub const KINDS: u16 = 7;

/// So many records, always the same for the same seed.
pub fn organisations(count: usize, seed: u64) -> Vec<Organisation> {
    let mut random = Random::new(seed);
    (1..=count).map(|number| organisation(number, &mut random)).collect()
}

/// Xorshift: small, and the same everywhere.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A generator whose numbers the seed decides.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `limit`, which is more than 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % limit as u64).unwrap_or(0)
    }

    /// One of a list.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// How a language builds names: what it is, whom it is for, and the syllables
/// its proper names are made of.
struct Language {
    bodies: &'static [&'static str],
    causes: &'static [&'static str],
    first: &'static [&'static str],
    middle: &'static [&'static str],
    last: &'static [&'static str],
}

fn organisation(number: usize, random: &mut Random) -> Organisation {
    let (country_code, language, cities) = random.pick(COUNTRIES);
    let language = &LANGUAGES[language];
    let mut proper = String::from(random.pick(language.first));
    for _ in 0..random.below(3) {
        proper.push_str(random.pick(language.middle));
    }
    proper.push_str(random.pick(language.last));
    let body = random.pick(language.bodies);
    let cause = random.pick(language.causes);
    let name = match random.below(4) {
        0 => format!("Generated {body} {proper}"),
        1 => format!("Generated {proper} {cause}"),
        _ => format!("Generated {body} {cause} {proper}"),
    };
    let acronym = name.split([' ', '’']).filter(|word| word.chars().count() > 2).filter_map(|word| word.chars().next());
    Organisation {
        slug: format!("generated-{number:05}"),
        acronym: acronym.flat_map(char::to_uppercase).collect(),
        city: random.pick(cities),
        country_code,
        kind: u16::try_from(random.below(usize::from(KINDS))).unwrap_or(0),
        name,
    }
}

const COUNTRIES: &[(&str, usize, &[&str])] = &[
    ("IE", 0, &["Dublin", "Cork", "Galway", "Limerick"]),
    ("MT", 0, &["Valletta", "Mosta", "Birkirkara"]),
    ("FR", 1, &["Paris", "Lyon", "Nîmes", "Orléans", "Besançon"]),
    ("BE", 1, &["Bruxelles", "Liège", "Namur", "Charleroi"]),
    ("LU", 1, &["Luxembourg", "Esch-sur-Alzette"]),
    ("DE", 2, &["Berlin", "Köln", "München", "Düsseldorf", "Lübeck"]),
    ("AT", 2, &["Wien", "Graz", "Sankt Pölten"]),
    ("ES", 3, &["Madrid", "Málaga", "A Coruña", "Cádiz"]),
    ("PT", 3, &["Lisboa", "Évora", "Setúbal", "Guimarães"]),
    ("IT", 3, &["Roma", "Forlì", "Trieste", "Cagliari"]),
    ("PL", 4, &["Warszawa", "Łódź", "Kraków", "Gdańsk", "Częstochowa"]),
    ("CZ", 4, &["Praha", "Plzeň", "České Budějovice"]),
    ("SK", 4, &["Bratislava", "Košice", "Žilina"]),
    ("SI", 4, &["Ljubljana", "Škofja Loka", "Maribor"]),
    ("HR", 4, &["Zagreb", "Šibenik", "Split"]),
    ("SE", 5, &["Stockholm", "Göteborg", "Malmö", "Västerås"]),
    ("DK", 5, &["København", "Aarhus", "Helsingør"]),
    ("NO", 5, &["Oslo", "Tromsø", "Ålesund"]),
    ("FI", 6, &["Helsinki", "Jyväskylä", "Hämeenlinna"]),
    ("EE", 6, &["Tallinn", "Pärnu", "Võru"]),
    ("HU", 7, &["Budapest", "Győr", "Székesfehérvár"]),
    ("LV", 8, &["Rīga", "Liepāja", "Jūrmala"]),
    ("LT", 8, &["Vilnius", "Šiauliai", "Klaipėda"]),
    ("RO", 9, &["București", "Iași", "Timișoara", "Brașov"]),
    ("GR", 10, &["Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Ηράκλειο"]),
    ("CY", 10, &["Λευκωσία", "Λεμεσός", "Πάφος"]),
    ("BG", 11, &["София", "Пловдив", "Варна", "Велико Търново"]),
    ("NL", 12, &["Amsterdam", "Utrecht", "’s-Hertogenbosch"]),
];

const LANGUAGES: &[Language] = &[
    Language {
        bodies: &["Network", "Centre", "Foundation", "Helpline", "Society", "Alliance", "Trust"],
        causes: &[
            "for Children",
            "for Children’s Rights",
            "for Safer Childhood",
            "for Missing Children",
            "of Survivors",
        ],
        first: &["Bal", "Kil", "Dun", "Ash", "Win", "Ard", "Mos", "Har"],
        middle: &["ly", "na", "bor", "ter", "den", "mor", "wick"],
        last: &["more", "ford", "field", "bridge", "ton", "way", "stead"],
    },
    Language {
        bodies: &["Réseau", "Fondation", "Association", "Fédération", "Comité", "Ligue"],
        causes: &[
            "pour l’Enfance",
            "des Enfants Protégés",
            "contre les Violences",
            "d’Écoute",
            "des Droits de l’Enfant",
        ],
        first: &["Beau", "Châ", "Mont", "Roche", "Saint", "Ville", "Clair"],
        middle: &["vi", "te", "bé", "lon", "ma", "ra"],
        last: &["mont", "lieu", "gny", "rède", "court", "çon", "vault"],
    },
    Language {
        bodies: &["Netzwerk", "Stiftung", "Verein", "Bundesverband", "Beratungsstelle", "Bündnis"],
        causes: &["für Kinderschutz", "gegen Missbrauch", "für Kinderrechte", "der Betroffenen", "für sichere Räume"],
        first: &["Grün", "Wald", "Stein", "Ober", "Lüne", "Weiß", "Schön"],
        middle: &["en", "er", "ling", "hof", "stet"],
        last: &["burg", "bach", "heim", "dorf", "straß", "tal", "münd"],
    },
    Language {
        bodies: &["Fundación", "Asociación", "Red", "Instituto", "Associazione", "Associação", "Rete"],
        causes: &["para la Infancia", "per l’Infanzia", "de Apoio à Criança", "contra el Abuso", "dei Diritti"],
        first: &["Val", "Mon", "Alca", "San", "Ria", "Casta", "Flo"],
        middle: &["de", "lla", "ra", "nho", "ri", "ña"],
        last: &["nera", "dão", "vero", "ción", "monte", "zola", "ña"],
    },
    Language {
        bodies: &["Fundacja", "Stowarzyszenie", "Nadace", "Sieť", "Mreža", "Združenje", "Linka"],
        causes: &["dla Dzieci", "Bezpečí Dětí", "za Otroke", "Práv Detí", "za Djecu", "Dajemy Siłę"],
        first: &["Wiel", "Krá", "Staro", "Žele", "Bia", "Čer", "Nowo"],
        middle: &["ko", "ni", "vě", "ło", "že", "sta"],
        last: &["grad", "ice", "ów", "nik", "šov", "ława", "nec"],
    },
    Language {
        bodies: &["Nätverket", "Stiftelsen", "Foreningen", "Landsforeningen", "Hjälplinjen", "Børnehuset"],
        causes: &["för Barn", "mod Overgreb", "Barnas Rättigheter", "for Børn", "Trygg Uppväxt"],
        first: &["Sö", "Nord", "Ber", "Ås", "Lill", "Hø", "Strøm"],
        middle: &["der", "ge", "ing", "land", "ma"],
        last: &["vik", "sund", "gård", "stad", "sjö", "bø", "fjäll"],
    },
    Language {
        bodies: &["Yhdistys", "Verkosto", "Säätiö", "Ühing", "Keskus", "Liit"],
        causes: &["Lasten Oikeudet", "Laste Kaitseks", "Turvallinen Lapsuus", "Lapsed ja Pered"],
        first: &["Kivi", "Järve", "Metsä", "Lumi", "Koivu", "Põhja"],
        middle: &["la", "na", "ra", "ki", "mä"],
        last: &["niemi", "järvi", "maa", "salmi", "kylä", "oja"],
    },
    Language {
        bodies: &["Alapítvány", "Egyesület", "Hálózat", "Szövetség", "Segélyvonal"],
        causes: &["a Gyermekekért", "Gyermekvédelmi", "Biztonságos Gyermekkor", "Kék Vonal"],
        first: &["Kis", "Nagy", "Szent", "Bala", "Fehér", "Új"],
        middle: &["ta", "györ", "hegy", "lak", "mező"],
        last: &["vár", "falu", "háza", "völgy", "szeg", "kút"],
    },
    Language {
        bodies: &["Biedrība", "Fonds", "Asociacija", "Tīkls", "Centras", "Vaikų Linija"],
        causes: &["Bērnu Tiesībām", "Vaikams", "Drošai Bērnībai", "Prieš Smurtą"],
        first: &["Jaun", "Vec", "Žem", "Aukš", "Sala", "Pa"],
        middle: &["mē", "ka", "lai", "ne", "ri"],
        last: &["pils", "gale", "kiai", "muiža", "čiai", "nava"],
    },
    Language {
        bodies: &["Asociația", "Fundația", "Rețeaua", "Centrul", "Telefonul", "Alianța"],
        causes: &["pentru Copii", "Drepturile Copilului", "Copii în Siguranță", "împotriva Abuzului"],
        first: &["Câmpu", "Valea", "Târgu", "Piatra", "Făgă", "Mără"],
        middle: &["lu", "ni", "re", "ță", "mu"],
        last: &["ești", "șoara", "reni", "văț", "neasa", "raș"],
    },
    Language {
        bodies: &["Δίκτυο", "Σύλλογος", "Ίδρυμα", "Κέντρο", "Ένωση", "Γραμμή"],
        causes: &["για το Παιδί", "Δικαιωμάτων του Παιδιού", "Προστασίας Ανηλίκων", "κατά της Κακοποίησης"],
        first: &["Αλε", "Μεγα", "Νεο", "Παλαι", "Θεο", "Ψαρο", "Ευ"],
        middle: &["ξα", "ρί", "μου", "κα", "λο"],
        last: &["χώρι", "πολη", "νησος", "κάστρο", "βρυση", "δάσος"],
    },
    Language {
        bodies: &["Мрежа", "Фондация", "Сдружение", "Център", "Национална линия", "Съюз"],
        causes: &["за Децата", "за Правата на Детето", "срещу Насилието", "за Безопасно Детство"],
        first: &["Бело", "Черно", "Горно", "Златно", "Ново", "Щър"],
        middle: &["ко", "ли", "ши", "ра", "жи"],
        last: &["град", "поле", "село", "вица", "ица", "ево"],
    },
    Language {
        bodies: &["Stichting", "Netwerk", "Vereniging", "Bond", "Kindertelefoon", "Meldpunt"],
        causes: &["voor Kinderen", "tegen Misbruik", "Rechten van het Kind", "Veilig Opgroeien"],
        first: &["Oud", "Nieuw", "Groot", "Zuid", "Ijssel", "Duin"],
        middle: &["er", "ken", "wou", "der", "ling"],
        last: &["dam", "oord", "huizen", "berg", "veld", "zicht"],
    },
];
