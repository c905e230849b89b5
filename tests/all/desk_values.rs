//! What the values of columns are called at the desk: nobody has to know a code.

use crate::support::{desk::DeskSite, markup::between};
use coalition::domain::{
    Locale,
    desk::Role,
    schema::{Form, Kind, fields},
};

const MEMBER: &str = "/desk/records/organisations/eurochild";

/// The options of a choice, each with its code and what it is called.
fn options<'a>(page: &'a str, column: &str) -> Vec<(&'a str, &'a str)> {
    let choice = between(page, &format!("name=\"cell-{column}\""), "</select>");
    let options = choice.split("<option value=\"").skip(1);
    options.map(|option| (between(option, "", "\""), between(option, ">", "</option>"))).collect()
}

#[tokio::test]
async fn every_code_of_every_column_of_every_kind_has_a_name_in_each_language_of_the_desk() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let (mut unnamed, mut count) = (Vec::new(), 0);
    for language in ["en", "fr"] {
        for kind in Kind::ALL {
            let coded = fields(*kind).into_iter().filter_map(|field| match field.form {
                Form::Codes(codes) => Some((field, codes)),
                _ => None,
            });
            let coded: Vec<_> = coded.collect();
            if !kind.has_form() {
                assert!(coded.iter().all(|(_, codes)| *codes == Locale::CODES), "{kind} is shown in changes alone");
                continue;
            }
            let address = format!("/desk/new/{kind}");
            let form = desk.ask("GET", &address).cookie(&ann.cookie).header("accept-language", language).send().await;
            assert_eq!(form.status, 200, "{kind}");
            for (field, codes) in coded {
                let column = field.column.name();
                for code in codes {
                    let name = match (field.form, field.separator) {
                        (Form::YES_NO, _) => {
                            between(&form.body, &format!("value=\"{code}\""), "</label>").trim_matches(['/', '>'])
                        }
                        (_, None) => {
                            let options = options(&form.body, column);
                            options.iter().find(|(known, _)| known == code).expect("an option").1
                        }
                        (_, Some(_)) => {
                            let hint = between(&form.body, &format!("id=\"hint-{column}\" class=\"hint\">"), "</p>");
                            between(hint, &format!("{code} ("), ")")
                        }
                    };
                    let name = name.trim();
                    if name.is_empty() || name == *code || name == code.replace('-', " ") || name.contains('…') {
                        unnamed.push(format!("{language} {kind} {column} {code}: “{name}”"));
                    }
                    count += 1;
                }
            }
        }
    }
    assert!(count > 100, "{count}");
    assert_eq!(unnamed, [""; 0]);
}

#[tokio::test]
async fn a_change_shows_countries_languages_and_codes_by_their_names() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [
        ("cell-membership", ""),
        ("cell-relation", "federation-section"),
        ("cell-place", ""),
        ("cell-country", "MT"),
        ("cell-name_language", "fi"),
        ("source-says-so", "yes"),
        ("reason", "by mail"),
        ("do", "propose"),
    ];
    let proposed = desk.post(MEMBER, &ann.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let page =
        desk.ask("GET", proposed.header("location")).cookie(&ann.cookie).header("accept-language", "fr").send().await;
    let page = between(&page.body, "lines differences", "</section>");
    for name in ["Section d’une fédération", "Malte", "finnois"] {
        assert!(page.contains(name), "{name}: {page}");
    }
    assert!(!page.contains("federation-section"), "{page}");
}

#[tokio::test]
async fn a_change_of_settings_shows_them_as_their_form_does() {
    let desk = DeskSite::open().await;
    let eve = desk.arrive("eve", Role::Admin).await;
    let form = [
        ("cell-official", "yes"),
        ("cell-exit", "https://example.org/"),
        ("cell-locales", "en fr bg"),
        ("reason", "decided in Brussels"),
        ("do", "draft"),
    ];
    let proposed = desk.post("/desk/settings", &eve.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let page = desk.get(proposed.header("location"), &eve.cookie).await.body;
    let page = between(&page, "lines differences", "</section>");
    for shown in ["<del>No</del>", "<ins>Yes</ins>", "<ins>https://example.org/</ins>", "<ins>български</ins>"]
    {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert!(!page.contains("true") && !page.contains("&quot;"), "{page}");
}
