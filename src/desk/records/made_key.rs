//! The name of a new record in addresses, made of what the form says where nobody has typed one.

use crate::{
    desk::names::name,
    domain::{
        Locale, Slug,
        schema::{self, Cells, Kind, Record},
    },
    search::fold::words,
};

/// How many letters of a title are enough to know a record by.
const LONGEST: usize = 60;

/// Fills the name of a record that is known by one, with its date, where it has one, and the words that it is called by.
pub fn fill(kind: Kind, cells: &mut Cells) {
    if schema::key_columns(kind) == ["slug"]
        && cells.get("slug").is_empty()
        && let Some(slug) = made(kind, cells)
    {
        cells.put("slug", slug.to_string());
    }
}

fn made(kind: Kind, cells: &Cells) -> Option<Slug> {
    let called = name(&Record { kind, key: String::new(), cells: cells.clone() }, Locale::En);
    // An event is known by its month, a step of the law by its day.
    let date = [("start", 7), ("date", 10)].into_iter().find_map(|(column, length)| {
        let date = cells.get(column);
        date.get(..length.min(date.len())).filter(|date| !date.is_empty()).map(str::to_owned)
    });
    // The same term may be there in several languages.
    let language = cells.get("locale").to_owned();
    let mut slug = date.unwrap_or(language);
    for word in words(&called).iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        if slug.len() + word.len() > LONGEST {
            break;
        }
        slug.push('-');
        slug.push_str(word);
    }
    slug.trim_matches('-').parse().ok()
}
