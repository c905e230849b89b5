//! Whole queries over many records: what people type and what has to come first.

use super::{Hit, Index, Tier};

#[path = "../../tests/support/generated.rs"]
mod generated;

/// Name, name in another language, acronym, city, country.
type Record = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// Names of the kinds that occur, in the scripts and languages that occur.
const RECORDS: [Record; 24] = [
    ("Missing Children Europe", "", "MCE", "Brussels", "Belgium"),
    ("Eurochild", "", "", "Brussels", "Belgium"),
    ("Child Focus", "", "", "Brussels", "Belgium"),
    ("Internet Watch Foundation", "", "IWF", "Cambridge", "United Kingdom"),
    ("IWF Supporters", "", "", "London", "United Kingdom"),
    ("Terre des Hommes International Federation", "", "TDH", "Geneva", "Switzerland"),
    ("Terre des Hommes France", "", "", "Paris", "France"),
    ("Terre des Hommes Nederland", "", "", "Den Haag", "Netherlands"),
    ("ECPAT International", "", "", "Bangkok", "Thailand"),
    ("ECPAT Österreich", "ECPAT Austria", "", "Wien", "Austria"),
    ("ECPAT Sverige", "ECPAT Sweden", "", "Stockholm", "Sweden"),
    ("ECPAT Luxembourg", "", "", "Luxembourg", "Luxembourg"),
    ("ECPAT Norge", "ECPAT Norway", "", "Oslo", "Norway"),
    ("Network for Children’s Rights", "Δίκτυο για τα Δικαιώματα του Παιδιού", "", "Athens", "Greece"),
    ("The Smile of the Child", "Το Χαμόγελο του Παιδιού", "", "Athens", "Greece"),
    ("National Network for Children", "Национална мрежа за децата", "NNC", "Sofia", "Bulgaria"),
    ("Stiftung Digitale Chancen", "", "SDC", "Berlin", "Germany"),
    ("Bund Deutscher Amateurtheater", "", "BDAT", "Berlin", "Germany"),
    ("Protect Children", "Suojellaan Lapsia ry", "", "Helsinki", "Finland"),
    ("Instituto de Apoio à Criança", "", "IAC", "Lisboa", "Portugal"),
    ("WeProtect Global Alliance", "", "", "", "International"),
    ("5Rights Foundation", "", "", "London", "United Kingdom"),
    ("Fundacja Dajemy Dzieciom Siłę", "", "FDDS", "Warszawa", "Poland"),
    ("Føroya Barnahús Þjónusta", "", "", "Tórshavn", "Faroe Islands"),
];

/// A query, the record that has to come first, and how near it has to be.
const QUERIES: [(&str, usize, Tier); 66] = [
    // As it is written.
    ("Eurochild", 1, Tier::Exact),
    ("missing children europe", 0, Tier::Exact),
    ("EUROPE MISSING", 0, Tier::Exact),
    ("thirty words no", usize::MAX, Tier::Exact),
    ("network for children’s rights", 13, Tier::Exact),
    ("network for children's rights", 13, Tier::Exact),
    ("network for childrens rights", 13, Tier::Exact),
    ("national network", 15, Tier::Exact),
    ("terre-des-hommes france", 6, Tier::Exact),
    ("ecpat international", 8, Tier::Exact),
    ("the smile of the child", 14, Tier::Exact),
    ("stiftung digitale chancen", 16, Tier::Exact),
    // Acronyms.
    ("IWF", 3, Tier::Exact),
    ("i.w.f.", 3, Tier::Exact),
    ("mce", 0, Tier::Exact),
    ("tdh", 5, Tier::Exact),
    ("bdat", 17, Tier::Exact),
    ("iac", 19, Tier::Exact),
    ("fdds", 22, Tier::Exact),
    // Accents.
    ("osterreich", 9, Tier::Exact),
    ("ÖSTERREICH", 9, Tier::Exact),
    ("apoio a crianca", 19, Tier::Exact),
    ("sile", 22, Tier::Exact),
    ("foroya", 23, Tier::Exact),
    ("thjonusta", 23, Tier::Exact),
    ("Cri\u{61}nc\u{327}a", 19, Tier::Exact),
    ("oesterreich", 9, Tier::Fuzzy),
    // Greek and Cyrillic, typed in Latin and the other way round.
    ("Δίκτυο", 13, Tier::Exact),
    ("δικτυο", 13, Tier::Exact),
    ("diktyo gia ta dikaiomata tou paidiou", 13, Tier::Exact),
    ("diktio", 13, Tier::Fuzzy),
    ("chamogelo", 14, Tier::Exact),
    ("hamogelo", 14, Tier::Fuzzy),
    ("xamogelo", 14, Tier::Fuzzy),
    ("мрежа", 15, Tier::Exact),
    ("mrezha za detsata", 15, Tier::Exact),
    ("mreza", 15, Tier::Fuzzy),
    ("София", 15, Tier::Exact),
    ("Еврочайлд", usize::MAX, Tier::Exact),
    ("Ευρόχαιλντ", usize::MAX, Tier::Exact),
    ("България", 15, Tier::Fuzzy),
    ("Берлин", 16, Tier::Exact),
    ("Σοφία", 15, Tier::Exact),
    // While typing.
    ("euroc", 1, Tier::Prefix),
    ("eur", 1, Tier::Prefix),
    ("miss", 0, Tier::Prefix),
    ("terre des hommes f", 6, Tier::Prefix),
    ("luxem", 11, Tier::Prefix),
    ("χαμό", 14, Tier::Prefix),
    // Spaces more and less.
    ("childfocus", 2, Tier::Exact),
    ("child-focus", 2, Tier::Exact),
    ("euro child", 1, Tier::Exact),
    ("we protect", 20, Tier::Exact),
    ("5 rights", 21, Tier::Exact),
    ("missingchildren", 0, Tier::Exact),
    // Errors.
    ("eurochlid", 1, Tier::Fuzzy),
    ("urochild", 1, Tier::Fuzzy),
    ("misssing childern", 0, Tier::Fuzzy),
    ("ecpta sverige", 10, Tier::Fuzzy),
    ("intrenet watch fundation", 3, Tier::Fuzzy),
    ("tere des homes nederland", 7, Tier::Fuzzy),
    ("sutojellaan", 18, Tier::Fuzzy),
    // Cities and countries.
    ("luxembourg", 11, Tier::Exact),
    ("ecpat stockholm", 10, Tier::Exact),
    ("children greece", 13, Tier::Exact),
    ("stokholm", 10, Tier::Fuzzy),
];

#[test]
fn what_people_type_finds_what_they_mean_first() {
    let generated = generated::organisations(200, 7);
    let strangers = generated
        .iter()
        .map(|one| [(0, one.name.as_str()), (1, ""), (2, one.acronym.as_str()), (3, one.city), (4, one.country_code)]);
    let known = RECORDS
        .map(|(name, other, acronym, city, country)| [(0, name), (1, other), (2, acronym), (3, city), (4, country)]);
    let weights = [10, 9, 9, 4, 3];
    let alone = Index::new(&weights, known);
    let among_others = Index::new(&weights, known.into_iter().chain(strangers));
    let mut wrong = Vec::new();
    for (query, first, tier) in QUERIES {
        for index in [&alone, &among_others] {
            // Strangers may come between: some are called by the same words.
            let known = |hit: &Hit| (hit.document as usize) < RECORDS.len();
            let found = index.search(query).into_iter().find(known).map(|hit| (hit.document as usize, hit.tier));
            let meant = (first < RECORDS.len()).then_some((first, tier));
            if found != meant {
                wrong.push((query, meant, found, index.len()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_generated_record_is_found_by_name_and_city() {
    let records = generated::organisations(2_000, 3);
    let index = Index::new(&[10, 4], records.iter().map(|one| [(0, one.name.as_str()), (1, one.city)]));
    for (place, record) in (0..).zip(&records).step_by(10) {
        let hits = index.search(&format!("{} {}", record.name, record.city));
        let found = hits.iter().position(|hit| hit.document == place);
        let twins = |hit: &&Hit| records[hit.document as usize].name == record.name;
        let before = hits.iter().take_while(|hit| hit.document != place).filter(|hit| !twins(hit)).count();
        assert_eq!((found.is_some(), before), (true, 0), "{} ({})", record.name, record.city);
    }
}

#[test]
fn the_same_seed_generates_the_same_records() {
    let records = generated::organisations(300, 5);
    assert_eq!(records[..100], generated::organisations(100, 5));
    assert_ne!(records, generated::organisations(300, 6));
    assert!(records.iter().all(|one| one.name.starts_with("Generated ") && one.kind < generated::KINDS));
}
