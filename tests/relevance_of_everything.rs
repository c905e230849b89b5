//! What people type into the search over everything finds what they mean: members, people, events, positions, steps of the law,
//! texts, from pages in ten languages.

use coalition::{
    content,
    domain::{Content, Locale},
    i18n::Language,
    site::Snapshot,
};
use std::{path::Path, sync::Arc, time::Instant};

/// Language of the page, what is typed, the address (without its language) that is meant.
const QUERIES: &[(Locale, &str, &str)] = &[
    // Members, by name, beginning, acronym, other script, typing error, town.
    (Locale::En, "eurochild", "members/eurochild"),
    (Locale::Fr, "eurochild", "members/eurochild"),
    (Locale::De, "eurochlid", "members/eurochild"),
    (Locale::It, "euroch", "members/eurochild"),
    (Locale::En, "thorn", "members/thorn"),
    (Locale::Bg, "торн", "members/thorn"),
    (Locale::En, "iwf", "members/internet-watch-foundation"),
    (Locale::Es, "IWF", "members/internet-watch-foundation"),
    (Locale::Nl, "internet watch", "members/internet-watch-foundation"),
    (Locale::En, "intrenet watch foundation", "members/internet-watch-foundation"),
    (Locale::En, "missing children europe", "members/missing-children-europe"),
    (Locale::Pl, "misssing children europe", "members/missing-children-europe"),
    (Locale::En, "brave movement", "members/brave-movement"),
    (Locale::Hu, "brave movment", "members/brave-movement"),
    (Locale::Fr, "terre des hommes", "members/terre-des-hommes"),
    (Locale::De, "tere des homes", "members/terre-des-hommes"),
    (Locale::En, "ecpat international", "members/ecpat-international"),
    (Locale::En, "ecpat austria", "members/ecpat-austria"),
    (Locale::De, "ecpat österreich", "members/ecpat-austria"),
    (Locale::Fr, "ecpat autriche", "members/ecpat-austria"),
    (Locale::Sv, "ecpat sverige", "members/ecpat-sweden"),
    (Locale::Fr, "ecpat suede", "members/ecpat-sweden"),
    (Locale::En, "ecpat norway", "members/ecpat-norway"),
    (Locale::Fr, "ecpat luxembourg", "members/ecpat-luxembourg"),
    (Locale::En, "coface", "members/coface-families-europe"),
    (Locale::It, "cofcae", "members/coface-families-europe"),
    (Locale::Fi, "suojellaan lapsia", "members/protect-children-finland"),
    (Locale::En, "protect children", "members/protect-children-finland"),
    (Locale::De, "stiftung digitale chancen", "members/stiftung-digitale-chancen"),
    (Locale::En, "digital opportunities", "members/stiftung-digitale-chancen"),
    (Locale::De, "amateurtheater", "members/bund-deutscher-amateurtheater"),
    (Locale::Bg, "Национална мрежа за децата", "members/national-network-for-children-bulgaria"),
    (Locale::En, "natsionalna mrezha", "members/national-network-for-children-bulgaria"),
    (Locale::El, "Δίκτυο για τα Δικαιώματα του Παιδιού", "members/network-for-childrens-rights-greece"),
    (Locale::En, "diktyo dikaiomata", "members/network-for-childrens-rights-greece"),
    // People.
    (Locale::En, "kohiyama", "people/mie-kohiyama"),
    (Locale::Fr, "mie kohiyama", "people/mie-kohiyama"),
    (Locale::De, "kohyama", "people/mie-kohiyama"),
    (Locale::En, "ashton kutcher", "people/ashton-kutcher"),
    (Locale::Es, "aston kutcher", "people/ashton-kutcher"),
    (Locale::Es, "zarzalejos", "people/javier-zarzalejos"),
    (Locale::En, "javier zarzalejos", "people/javier-zarzalejos"),
    (Locale::Nl, "vautmans", "people/hilde-vautmans"),
    (Locale::Nl, "hilde vautman", "people/hilde-vautmans"),
    (Locale::Nl, "heidi de pauw", "people/heidi-de-pauw"),
    (Locale::En, "michael tunks", "people/michael-tunks"),
    (Locale::En, "cathal delaney", "people/cathal-delaney"),
    (Locale::Fr, "delanay", "people/cathal-delaney"),
    (Locale::En, "amy crocker", "people/amy-crocker"),
    (Locale::Fr, "nathalie meurens", "people/nathalie-meurens"),
    (Locale::Es, "hurtado calvo", "people/miguel-angel-hurtado-calvo"),
    (Locale::En, "miguel angel hurtado", "people/miguel-angel-hurtado-calvo"),
    (Locale::Sv, "ylva johansson", "people/ylva-johansson"),
    (Locale::En, "ylva johanson", "people/ylva-johansson"),
    (Locale::De, "guido fluri", "people/guido-fluri"),
    (Locale::Nl, "jeroen lenaers", "people/jeroen-lenaers"),
    (Locale::Nl, "rinzema", "people/catharina-rinzema"),
    (Locale::Es, "grande marlaska", "people/fernando-grande-marlaska"),
    (Locale::Fi, "vaaranen valkonen", "people/nina-vaaranen-valkonen"),
    (Locale::Fr, "perrine goulet", "people/perrine-goulet"),
    (Locale::Fr, "caubel", "people/charlotte-caubel"),
    (Locale::Fr, "isabelle santiago", "people/isabelle-santiago"),
    (Locale::En, "rhiannon faye", "people/rhiannon-faye-mcdonald"),
    (Locale::En, "mcdonald", "people/rhiannon-faye-mcdonald"),
    (Locale::It, "gosme", "people/elizabeth-gosme"),
    (Locale::Pt, "bas palomares", "people/fabiola-bas-palomares"),
    (Locale::En, "schuurman", "people/mieke-schuurman"),
    (Locale::En, "guillaume landry", "people/guillaume-landry"),
    (Locale::El, "zarzalejos", "people/javier-zarzalejos"),
    // Events and letters, by title, in this language or another, by place.
    (Locale::En, "empty schoolroom", "events/2025-10-empty-schoolroom-brussels"),
    (Locale::Fr, "salle de classe vide", "events/2025-10-empty-schoolroom-brussels"),
    (Locale::En, "salle de classe", "events/2025-10-empty-schoolroom-brussels"),
    (Locale::De, "schoolroom brussels", "events/2025-10-empty-schoolroom-brussels"),
    (Locale::En, "safer internet day letter", "events/2026-02-open-letter-109"),
    (Locale::En, "every second counts", "events/2023-06-every-second-counts"),
    (Locale::It, "every secnd counts", "events/2023-06-every-second-counts"),
    (Locale::En, "missing posters", "events/2023-12-missing-posters-brussels"),
    (Locale::En, "petition handed over", "events/2023-12-petition-handover"),
    (Locale::En, "letter president of france", "events/2024-04-letter-french-president"),
    (Locale::Fr, "lettre président de la république", "events/2024-04-letter-french-president"),
    (Locale::En, "public figures letter", "events/2023-09-public-figures-letter"),
    (Locale::Fr, "lettre de personnalités", "events/2023-09-public-figures-letter"),
    (Locale::En, "childsafetyonlinenow", "events/2022-07-childsafetyonlinenow-launch"),
    (Locale::En, "joint statement interim rules", "events/2024-01-joint-statement-derogation"),
    (Locale::En, "letter libe rapporteur", "events/2023-05-letter-libe-rapporteur"),
    (Locale::Fr, "chaque seconde compte", "events/2023-06-every-second-counts"),
    (Locale::Fr, "affiches disparu", "events/2023-12-missing-posters-brussels"),
    (Locale::Fr, "remise de la pétition", "events/2023-12-petition-handover"),
    (Locale::Fr, "petit-déjeuner députés", "events/2024-09-meps-breakfast-strasbourg"),
    (Locale::En, "breakfast newly elected", "events/2024-09-meps-breakfast-strasbourg"),
    (Locale::En, "ending the deadlock", "events/2025-10-high-level-discussion"),
    (Locale::Fr, "sortir de l'impasse", "events/2025-10-high-level-discussion"),
    (Locale::Fr, "colloque à Paris", "events/2023-10-paris-action-colloquium"),
    (Locale::En, "street action paris", "events/2023-10-paris-action-colloquium"),
    (Locale::En, "passthelaw", "events/2025-10-empty-schoolroom-brussels"),
    (Locale::Fr, "rapporteur de la commission LIBE lettre", "events/2023-05-letter-libe-rapporteur"),
    (Locale::En, "80 survivors and organisations", "events/2023-11-letter-80-survivors-organisations"),
    (Locale::Fr, "lettre internet plus sûr", "events/2026-02-open-letter-109"),
    (Locale::En, "why europe needs a regulation", "events/2023-03-brussels-event"),
    (Locale::De, "every second counts", "events/2023-06-every-second-counts"),
    // Positions.
    (Locale::En, "voluntary detection possible", "positions/voluntary-detection"),
    (Locale::Fr, "détection volontaire possible", "positions/voluntary-detection"),
    (Locale::En, "permanent legal basis", "positions/permanent-legal-basis"),
    (Locale::Fr, "base légale permanente", "positions/permanent-legal-basis"),
    (Locale::En, "danish compromise", "positions/beyond-the-danish-compromise"),
    (Locale::Fr, "compromis danois", "positions/beyond-the-danish-compromise"),
    (Locale::Da, "danish compromise", "positions/beyond-the-danish-compromise"),
    (Locale::En, "limitation periods throughout", "positions/end-limitation-periods"),
    (Locale::Fr, "délais de prescription", "positions/end-limitation-periods"),
    (Locale::En, "consultative forum of victims", "positions/victims-forum"),
    (Locale::Fr, "forum consultatif", "positions/victims-forum"),
    (Locale::En, "neutral on technology", "positions/technology-neutral"),
    (Locale::En, "safe by design services", "positions/safety-by-design"),
    (Locale::En, "ecosystem of bodies", "positions/eu-centre-in-the-ecosystem"),
    // Steps of the law.
    (Locale::En, "interim regulation 2021/1232", "milestones/2021-07-14-interim-regulation"),
    (Locale::De, "2021/1232", "milestones/2021-07-14-interim-regulation"),
    (Locale::En, "directive 2011/93", "milestones/2011-12-13-directive-adopted"),
    (Locale::Fr, "directive 2011/93/UE", "milestones/2011-12-13-directive-adopted"),
    (Locale::En, "fifth trilogue", "milestones/2026-06-29-fifth-trilogue"),
    (Locale::Fr, "cinquième trilogue", "milestones/2026-06-29-fifth-trilogue"),
    (Locale::En, "council mandate regulation", "milestones/2025-11-26-council-mandate"),
    (Locale::En, "no majority in the council", "milestones/2024-10-10-no-council-majority"),
    (Locale::En, "parliament turns the extension down", "milestones/2026-03-26-parliament-rejects-extension"),
    (Locale::En, "interim rules run out", "milestones/2026-04-03-interim-rules-expire"),
    (Locale::En, "com(2020) 607", "milestones/2020-07-24-eu-strategy"),
    (Locale::En, "communications code", "milestones/2020-12-21-communications-code-applies"),
    (Locale::En, "draft report libe", "milestones/2023-04-libe-draft-report"),
    (Locale::En, "first reading position council", "milestones/2026-07-02-council-first-reading"),
    // Texts, in the languages they are written in.
    (Locale::En, "imprint", "imprint"),
    (Locale::Fr, "mentions légales", "imprint"),
    (Locale::En, "discreet mode", "safety"),
    (Locale::Fr, "mode discret", "safety"),
    (Locale::De, "diskreter modus", "safety"),
    (Locale::En, "accessibility statement", "accessibility"),
    (Locale::Fr, "déclaration d'accessibilité", "accessibility"),
    (Locale::En, "server logs", "privacy"),
    (Locale::En, "who is responsible", "privacy"),
    (Locale::En, "how many organisations", "about"),
    (Locale::Fr, "combien d'organisations", "about"),
    (Locale::De, "wie viele organisationen", "about"),
    (Locale::En, "in danger right now", "help"),
    (Locale::Fr, "en danger maintenant", "help"),
    (Locale::En, "what is eclag", "faq"),
    (Locale::En, "how can an organisation join", "faq"),
    (Locale::Nl, "wat is eclag", "faq"),
    (Locale::It, "modalità discreta", "safety"),
    (Locale::Es, "modo discreto", "safety"),
    (Locale::Pl, "tryb dyskretny", "safety"),
    (Locale::Hu, "diszkrét mód", "safety"),
    (Locale::Fr, "journaux du serveur", "privacy"),
    (Locale::En, "steering group sources differ", "about"),
    (Locale::En, "chat control", "faq"),
];

/// The share of queries whose first result must be the one meant.
const FIRST: f64 = 0.95;

fn real_content() -> Content {
    content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("content")
}

fn snapshot() -> Snapshot {
    let languages: Vec<_> =
        Locale::ALL.iter().map(|locale| Arc::new(Language::load(*locale).expect("language"))).collect();
    Snapshot::build(Arc::new(real_content()), "test".into(), "2026-11-24".parse().expect("date"), &languages)
}

/// The addresses found, without language and place in the page, each once.
fn ask(snapshot: &Snapshot, locale: Locale, query: &str) -> Vec<String> {
    let found = snapshot.edition(locale).expect("edition").everything.best(query);
    let mut addresses: Vec<String> = found
        .iter()
        .map(|found| found.href.get(4..).unwrap_or_default().split('#').next().unwrap_or_default().to_owned())
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    addresses.retain(|address| seen.insert(address.clone()));
    addresses
}

#[test]
fn what_people_type_finds_the_page_they_mean() {
    let snapshot = snapshot();
    let (mut first, mut wrong) = (0, Vec::new());
    for (locale, query, meant) in QUERIES {
        let found = ask(&snapshot, *locale, query);
        let place = found.iter().position(|address| address == meant);
        first += usize::from(place == Some(0));
        if place != Some(0) {
            let shown: Vec<_> = found.iter().take(4).collect();
            wrong.push(format!("{locale} {query:?}: {meant} is at {place:?} of {shown:?}"));
        }
        if place.is_none_or(|place| place > 2) {
            wrong.push(format!("^ not among the first three ({locale} {query:?})"));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a hundred or so")]
    let share = first as f64 / QUERIES.len() as f64;
    let missed = wrong.iter().any(|line| line.starts_with('^'));
    assert!(share >= FIRST && !missed, "{first} of {} first:\n{}", QUERIES.len(), wrong.join("\n"));
    let languages: std::collections::BTreeSet<_> = QUERIES.iter().map(|(locale, ..)| locale).collect();
    assert!(languages.len() >= 8);
    // Told, not judged: how long one question takes here.
    let start = Instant::now();
    for (locale, query, _) in QUERIES {
        ask(&snapshot, *locale, query);
    }
    println!("{} queries, {:?} each", QUERIES.len(), start.elapsed() / u32::try_from(QUERIES.len()).unwrap_or(1));
}
