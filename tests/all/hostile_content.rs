//! Content that is hostile in every column of every kind, as the schema lists them: wherever it is shown, it is text.
//!
//! Whoever may propose can put it there, and a second pair of eyes may overlook it.

use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::{actors, unescaped},
    site::{Site, real_content, site, sitemap},
};
use coalition::{
    domain::{
        Content, Locale, Route,
        desk::Role,
        rules,
        schema::{self, Column, Kind, Record},
    },
    i18n::{interface, interface_files, phrase},
};
use serde_json::Value;
use std::{collections::BTreeSet, sync::LazyLock};

/// Ends elements, attributes, scripts, lines of calendars, and begins everything that acts.
const HOSTILE: [&str; 3] = [
    "</title></script></textarea></option><img src=x onerror=alert(1)><script>alert(2)</script>\"' onfocus=alert(3) \
     [a](javascript:alert(4)) ![b](https://evil.example/b.png) <javascript:alert(5)> [c](data:text/html,x)\nX-EVIL:1\n\n=1+1",
    "</title></script></textarea></option><img src=x onerror=alert(1)><script>alert(2)</script>\"' onfocus=alert(3) \
     [a](javascript:alert(4)) ![b](https://evil.example/b.png)",
    "https://a.example/\"onfocus=alert(1)/'<img/src=x/onerror=alert(2)>",
];

/// Where hostile words are tried: a cell, by the place of its record and its column, and of a setting the text that this pointer names.
#[derive(Debug, Clone)]
struct Spot {
    place: usize,
    column: String,
    pointer: Option<String>,
}

/// Puts hostile words wherever the rules let them be: in every column of the first records of each kind, in every setting, in every
/// interface string. Gives the records, and how many cells took some.
fn hostile() -> (Vec<Record>, usize) {
    let mut records = schema::records(&real_content());
    let strings = interface_files().flat_map(|file| interface(Locale::En, file, &[]));
    let phrases = strings.filter_map(|(id, _)| phrase(Locale::En, &id, HOSTILE[1]).ok());
    records.extend(phrases.map(|phrase| schema::Schema::record(&phrase)));
    assert!(rules::checked(&records).is_ok(), "interface strings may say anything");
    let taken = records.iter().filter(|record| record.kind == Kind::Phrases).count();
    assert!(taken > 100, "{taken} strings");
    let cells = cells(&records);
    let settings = settings(&records);
    let tried = cells.len() + settings.len();
    let refused = HOSTILE.iter().fold(cells, |left, words| put(&mut records, left, words));
    let refused = put(&mut records, settings, HOSTILE[1]).len() + refused.len();
    (records, taken + tried - refused)
}

/// Every column of two records of each kind, since what one shows another may hide; of texts one a page.
fn cells(records: &[Record]) -> Vec<Spot> {
    let mut spots = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Phrases) {
        let of_kind = (0..records.len()).filter(|place| records[*place].kind == kind);
        let places: Vec<usize> = if kind == Kind::Texts {
            of_kind.filter(|place| records[*place].key.ends_with("/en")).collect()
        } else {
            of_kind.take(2).collect()
        };
        for field in
            schema::fields(kind).iter().filter(|field| !schema::key_columns(kind).contains(&field.column.name()))
        {
            let columns = match field.column {
                Column::Plain(name) => vec![name.to_owned()],
                Column::Localized(name) => vec![format!("{name}_en"), format!("{name}_bg")],
            };
            let spot = |column: &String, place| Spot { place, column: column.clone(), pointer: None };
            spots.extend(columns.iter().flat_map(|column| places.iter().map(move |place| spot(column, *place))));
        }
    }
    spots
}

/// Every text of every setting.
fn settings(records: &[Record]) -> Vec<Spot> {
    let place = records.iter().position(|record| record.kind == Kind::Site).expect("settings");
    let mut spots = Vec::new();
    for key in schema::settings_keys() {
        let Ok(value) = serde_json::from_str::<Value>(records[place].cells.get(key)) else { continue };
        let mut pointers = Vec::new();
        texts(&value, String::new(), &mut pointers);
        spots.extend(pointers.into_iter().map(|pointer| Spot {
            place,
            column: (*key).to_owned(),
            pointer: Some(pointer),
        }));
    }
    spots
}

/// Puts the words where the rules let them be, and gives where they do not. The rules of the whole content, which take long, are
/// asked of all at once; what they name is left out, and when they name nothing of it, each half is tried.
fn put(records: &mut Vec<Record>, spots: Vec<Spot>, words: &str) -> Vec<Spot> {
    let before = records.clone();
    let (mut placed, mut refused) = (Vec::new(), Vec::new());
    for spot in spots {
        let record = &mut records[spot.place];
        let unchanged = record.clone();
        let text = match &spot.pointer {
            None => words.to_owned(),
            Some(pointer) => {
                let mut value: Value = serde_json::from_str(record.cells.get(&spot.column)).expect("json");
                *value.pointer_mut(pointer).expect("there") = words.into();
                value.to_string()
            }
        };
        record.cells.put(&spot.column, text);
        if schema::findings(record).is_empty() {
            placed.push(spot);
        } else {
            *record = unchanged;
            refused.push(spot);
        }
    }
    let findings = if placed.is_empty() { Vec::new() } else { rules::checked(records).err().unwrap_or_default() };
    if findings.is_empty() {
        return refused;
    }
    *records = before;
    let is_named = |spot: &Spot| {
        let record = &records[spot.place];
        let names = |column: &str| spot.pointer.is_none() && spot.column.starts_with(column);
        let mut of_record = findings.iter().filter(|one| one.kind == record.kind && one.key == record.key);
        of_record.any(|one| one.column.as_deref().is_some_and(names))
    };
    let (named, mut left): (Vec<_>, Vec<_>) = placed.into_iter().partition(is_named);
    if named.is_empty() && left.len() <= 1 {
        return [refused, left].concat();
    }
    let second = if named.is_empty() { left.split_off(left.len() / 2) } else { Vec::new() };
    [refused, named, put(records, left, words), put(records, second, words)].concat()
}

fn texts(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, item)| texts(item, format!("{at}/{place}"), found));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, item)| texts(item, format!("{at}/{name}"), found)),
        _ => {}
    }
}

async fn hostile_site() -> (Site, usize) {
    static CONTENT: LazyLock<(Content, usize)> = LazyLock::new(|| {
        let (records, taken) = hostile();
        (schema::content(&records).expect("readable").expect("content"), taken)
    });
    (site(&CONTENT.0).await, CONTENT.1)
}

fn is_tame(html: &str, what: &str) {
    assert_eq!(actors(html), [""; 0], "{what}");
}

/// What is wrong with an answer of any type.
fn check(answer: &Answer, path: &str) {
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    for (name, value) in &answer.headers {
        assert!(!value.to_str().unwrap_or_default().contains("EVIL"), "{path}: {name}");
    }
    let kind = answer.header("content-type").split(';').next().unwrap_or_default().to_owned();
    match kind.as_str() {
        "text/html" => {
            is_tame(&answer.body, path);
            for data in answer.body.split("<script type=\"application/ld+json\">").skip(1) {
                let data = data.split("</script>").next().unwrap_or_default();
                serde_json::from_str::<Value>(data).expect(path);
            }
        }
        // What feeds hold is text that readers take for HTML.
        "application/atom+xml" | "application/xml" | "image/svg+xml" => {
            is_tame(&answer.body, path);
            for html in answer.body.split("type=\"html\">").skip(1) {
                is_tame(&unescaped(html.split("</").next().unwrap_or_default()), path);
            }
        }
        "application/json" => is_tame_json(&serde_json::from_str(&answer.body).expect(path), path),
        "text/calendar" => {
            // A line that is not folded begins with the name of a property.
            assert!(answer.body.lines().all(|line| !line.starts_with("X-EVIL")), "{path}: {}", answer.body);
        }
        "text/csv" => {
            let separator = if path.contains("semicolons") { b';' } else { b',' };
            let text = answer.body.trim_start_matches('\u{feff}');
            let rows = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes()).into_records();
            for cell in rows.flat_map(|row| row.expect(path).iter().map(str::to_owned).collect::<Vec<_>>()) {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{path}: {cell}");
            }
        }
        "text/css" | "text/plain" | "image/png" => {}
        other => panic!("{path} is {other}"),
    }
}

/// What the API gives as HTML goes into pages of others.
fn is_tame_json(value: &Value, path: &str) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| is_tame_json(item, path)),
        Value::Object(fields) => {
            for (name, item) in fields {
                match item.as_str().filter(|_| name == "html") {
                    Some(html) => is_tame(html, path),
                    None => is_tame_json(item, path),
                }
            }
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_words_in_every_column_are_text_in_all_that_is_public() {
    let (site, taken) = hostile_site().await;
    assert!(taken > 250, "{taken} cells took hostile words");
    let mut shown = 0;
    let pages: Vec<String> = sitemap(&site).await;
    let pages = pages.into_iter().filter(|path| path.starts_with("/en/") || path.starts_with("/bg/"));
    let unlisted = Route::pages().filter(|route| !route.is_listed()).map(|route| route.path(Locale::En));
    // Drawing takes longest: one picture of each kind of page.
    let mut drawn = BTreeSet::new();
    for path in pages.chain(unlisted) {
        let page = site.get(&path).await;
        check(&page, &path);
        shown += page.body.matches("&lt;script&gt;alert(2)").count();
        let picture = page.body.split("property=\"og:image\" content=\"https://coalition.test").nth(1);
        let picture = picture.and_then(|rest| rest.split('"').next());
        if let Some(picture) = picture.filter(|_| drawn.insert(path.rsplit_once('/').map(|(kind, _)| kind.to_owned())))
        {
            check(&site.get(picture).await, picture);
        }
    }
    assert!(shown > 1_000, "pages show {shown} of them");
    let content = site.state.snapshot();
    let mut files: Vec<String> = ["feed.atom", "changes.atom", "events.ics", "members.csv", "members-semicolons.csv"]
        .into_iter()
        .chain([
            "events.csv",
            "events-semicolons.csv",
            "members/index.json",
            "search?q=alert",
            "members?q=alert",
            "help?country=BG",
        ])
        .flat_map(|file| [format!("/en/{file}"), format!("/bg/{file}")])
        .chain(["/sitemap.xml", "/robots.txt", "/colours.css", "/api/openapi.json"].map(str::to_owned))
        .collect();
    files.extend(content.content.events.iter().take(3).map(|event| format!("/en/events/{}.ics", event.slug)));
    files.extend(["events", "letters", "legislation"].map(|topic| format!("/en/feed/{topic}.atom")));
    files.extend(crate::support::api::KINDS.map(|kind| format!("/api/v1/{kind}?lang=en")));
    files.push("/api/v1/search?q=alert&lang=en".to_owned());
    for path in files {
        let answer = site.get(&path).await;
        if path.starts_with("/en/feed/") && answer.status == 404 {
            continue;
        }
        check(&answer, &path);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_words_in_every_column_are_text_at_the_desk_and_in_its_previews() {
    let (site, _) = hostile_site().await;
    let desk = DeskSite::of(site, None);
    let ann = desk.arrive("ann", Role::Admin).await;
    let records = desk.site.store.published().await.expect("read").records;
    let mut paths: Vec<String> = [
        "",
        "/records",
        "/texts",
        "/languages",
        "/history",
        "/trash",
        "/files",
        "/settings",
        "/proposals",
        "/users",
        "/audit",
    ]
    .map(|path| format!("/desk{path}"))
    .to_vec();
    for kind in Kind::ALL.iter().filter(|kind| kind.is_told()) {
        paths.push(format!("/desk/records/{kind}"));
        for record in records.iter().filter(|record| record.kind == *kind).take(2) {
            paths.push(format!("/desk/records/{kind}/{}", record.key));
            paths.push(format!("/desk/history?of={kind}/{}", record.key));
        }
    }
    paths.extend(interface_files().map(|file| format!("/desk/languages/en/{file}")));
    paths.extend(["/desk/texts/about/en", "/desk/texts/about/bg", "/desk/languages/en/texts/about"].map(str::to_owned));
    paths.extend(
        ["/desk/preview/published/en/", "/desk/preview/published/en/about", "/desk/preview/published/bg/events"]
            .map(str::to_owned),
    );
    let mut shown = 0;
    for path in paths {
        let page = desk.get(&path, &ann.cookie).await;
        check(&page, &path);
        shown += page.body.matches("alert(2)").count();
    }
    assert!(shown > 300, "{shown} shown");
    // As a proposal: its diff, the list, the history once it is published, and the audit log.
    let event = records.iter().find(|record| record.kind == Kind::Events).expect("one").key.clone();
    let proposal = propose(&desk, &ann, &event, &format!("{} <b onclick=a>", HOSTILE[1])).await;
    for path in [proposal.as_str(), "/desk", "/desk/proposals", "/desk/preview/1/en/events", "/desk/preview/1"] {
        check(&desk.get(path, &ann.cookie).await, path);
    }
    let published = desk.post(&format!("{proposal}/publish"), &ann.cookie, &[("version", "1")]).await;
    assert_eq!(published.status, 303, "{}", published.body);
    for path in
        ["/desk/history", &format!("/desk/history?of=events/{event}"), "/desk/audit", "/en/changes", "/en/changes.atom"]
    {
        check(&desk.get(path, &ann.cookie).await, path);
    }
}

async fn propose(desk: &DeskSite, person: &Person, event: &str, words: &str) -> String {
    let form = [("cell-title_en", words), ("reason", words), ("do", "propose")];
    let answer = desk.post(&format!("/desk/records/events/{event}"), &person.cookie, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").to_owned()
}

#[test]
fn no_column_of_a_file_takes_a_formula() {
    let mut records = schema::records(&real_content());
    let tables = Kind::ALL.iter().filter(|kind| kind.is_told() && **kind != Kind::Texts);
    let mut tried = 0;
    for kind in tables {
        let place = records.iter().position(|record| record.kind == *kind).expect("one");
        for column in schema::columns(*kind) {
            let column = match column {
                Column::Plain(name) => name.to_owned(),
                Column::Localized(name) => format!("{name}_en"),
            };
            let before = records[place].cells.get(&column).to_owned();
            for formula in
                ["=1+1", "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!D2", "+1+cmd|'a'!A", "\t=1+1", "＝1"]
            {
                records[place].cells.put(&column, formula.to_owned());
                let is_refused = !schema::findings(&records[place]).is_empty() || rules::checked(&records).is_err();
                assert!(is_refused, "{kind} {column}: {formula}");
                tried += 1;
            }
            records[place].cells.put(&column, before);
        }
    }
    assert!(tried > 500, "{tried}");
}
