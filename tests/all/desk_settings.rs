//! The settings of the site at the desk.

use crate::support::{
    desk::{DeskSite, Person},
    markup::between,
};
use coalition::domain::{desk::Role, schema};

const SETTINGS: &str = "/desk/settings";

async fn post(desk: &DeskSite, person: &Person, field: (&str, &str)) -> crate::support::limited::Answer {
    desk.post(SETTINGS, &person.cookie, &[field, ("reason", "decided today")]).await
}

async fn publish(desk: &DeskSite, person: &Person, proposal: &str) -> u16 {
    desk.post(&format!("{proposal}/publish"), &person.cookie, &[("version", "1")]).await.status
}

#[tokio::test]
async fn every_setting_has_a_control_with_words_and_only_admins_see_it() {
    let desk = DeskSite::open().await;
    let (ann, ed) = (desk.arrive("ann", Role::Admin).await, desk.arrive("ed", Role::Editor).await);
    assert_eq!(desk.get(SETTINGS, &ed.cookie).await.status, 403);
    assert_eq!(post(&desk, &ed, ("cell-name", "Mine")).await.status, 403);
    let page = desk.get(SETTINGS, &ann.cookie).await;
    assert_eq!(schema::settings_keys().first(), Some(&"name"));
    for key in schema::settings_keys() {
        assert!(page.body.contains(&format!("id=\"cell-{key}\"")), "{key}");
        assert!(!page.body.contains(&format!("column-{key}")), "{key} has words");
    }
    assert!(desk.get("/desk/records", &ann.cookie).await.body.contains(SETTINGS));
}

#[tokio::test]
async fn the_exit_and_whether_the_site_is_official_take_two_people_and_other_settings_one() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Admin).await, desk.arrive("bea", Role::Admin).await);
    for (field, is_published) in
        [(("cell-exit", "https://weather.example/"), "https://weather.example/"), (("cell-official", "yes"), "true")]
    {
        let proposed = post(&desk, &ann, field).await;
        assert_eq!(proposed.status, 303, "{}", proposed.body);
        let proposal = proposed.header("location");
        assert_eq!(publish(&desk, &ann, proposal).await, 403, "{field:?}");
        assert_eq!(publish(&desk, &bea, proposal).await, 303, "{field:?}");
        let site = &desk.site.state.snapshot().content.site;
        assert!([site.exit.clone(), site.official.to_string()].contains(&is_published.to_owned()), "{field:?}");
    }
    let before = desk.site.state.snapshot().content.site.clone();
    let proposed = post(&desk, &ann, ("cell-tagline_fr", "Des associations unies.")).await;
    let page = desk.get(proposed.header("location"), &ann.cookie).await;
    assert_eq!(page.body.matches("<li><h3>").count(), 1, "one setting differs: {}", page.body);
    assert_eq!(publish(&desk, &ann, proposed.header("location")).await, 303);
    let after = desk.site.state.snapshot().content.site.clone();
    let french = after.tagline.iter().find(|(locale, _)| locale.code() == "fr").map(|(_, text)| text);
    assert_eq!(french, Some("Des associations unies."));
    assert_eq!(coalition::domain::Site { tagline: before.tagline.clone(), ..after }, before);
}

#[tokio::test]
async fn what_is_wrong_with_a_setting_is_told_at_its_field_and_what_was_typed_stays() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    for (column, text, words) in [
        ("exit", "javascript:alert(1)", "the exit is not a web address"),
        ("contact", "call us", "neither a mail address nor a web address"),
        ("name", "", "missing field"),
        ("founded", "long ago", "is not a date"),
        ("locales", "en xx", "xx"),
        ("colours", "[colours]\nprimary = \"#000000\"", "missing field"),
        ("synonyms", "[[synonyms]\n", "expected"),
        ("press", "[other]\nshort = 1", "only the key press"),
    ] {
        let refused = post(&desk, &ann, (&format!("cell-{column}"), text)).await;
        assert_eq!(refused.status, 422, "{column}");
        let problem = between(&refused.body, "role=\"alert\"", "</div>");
        assert!(
            problem.contains(words) && problem.contains(&format!("href=\"#cell-{column}\"")),
            "{column}: {problem}"
        );
        let typed = text.lines().next().unwrap_or_default().replace('"', "&quot;");
        assert!(refused.body.contains(&typed), "{column}: what was typed stays");
    }
    let refused = post(&desk, &ann, ("cell-name", &desk.site.state.snapshot().content.site.name)).await;
    assert!(refused.status == 422 && refused.body.contains("Nothing differs"), "{}", refused.body);
    let html = "</textarea><img src=x onerror=alert(1)>";
    for column in ["name", "contact", "press", "full_name_en", "locales"] {
        let refused = post(&desk, &ann, (&format!("cell-{column}"), html)).await;
        let shown =
            if refused.status == 303 { desk.get(refused.header("location"), &ann.cookie).await } else { refused };
        assert!(!shown.body.contains("<img") && shown.body.contains("onerror"), "{column}");
    }
}

#[tokio::test]
async fn a_draft_of_settings_opens_again_with_what_was_typed_and_goes_on_to_a_proposal() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let broken = "[[synonyms]\nwords = 1";
    let form = [("cell-tagline_en", "Toys for all"), ("cell-synonyms", broken), ("cell-founded", "long ago")];
    let more = [("reason", "decided today"), ("do", "draft")];
    let kept = desk.post(SETTINGS, &ann.cookie, &[&form[..], &more].concat()).await;
    assert_eq!((kept.status, kept.header("location")), (303, "/desk/proposals/1"), "{}", kept.body);
    assert!(desk.get(SETTINGS, &ann.cookie).await.body.contains("/desk/settings?proposal=1"), "the form leads to it");
    let page = desk.get("/desk/proposals/1", &ann.cookie).await.body;
    assert!(page.contains("href=\"/desk/settings?proposal=1\""), "and so does its page: {page}");
    let form = desk.get("/desk/settings?proposal=1", &ann.cookie).await.body;
    for typed in [
        ">Toys for all</textarea>",
        ">[[synonyms]\nwords = 1</textarea>",
        "value=\"long ago\"",
        "value=\"decided today\"",
    ] {
        assert!(form.contains(typed), "{typed}: {form}");
    }
    let value = |name: &str| between(&form, &format!("name=\"{name}\" value=\""), "\"").to_owned();
    let over = ["version", "proposal", "proposal-version"].map(|name| (name, value(name)));
    let over: Vec<_> = over.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let unreadable = [("cell-tagline_en", "Toys for all"), ("cell-synonyms", broken), ("do", "propose")];
    let refused = desk.post(SETTINGS, &ann.cookie, &[&over[..], &unreadable].concat()).await;
    let problem = between(&refused.body, "role=\"alert\"", "</div>");
    assert!(
        refused.status == 422 && problem.contains("#cell-synonyms") && problem.contains("#cell-reason"),
        "all: {problem}"
    );
    let whole = [("cell-tagline_en", "Toys for everybody"), ("reason", "decided today"), ("do", "propose")];
    let proposed = desk.post(SETTINGS, &ann.cookie, &[&over[..], &whole].concat()).await;
    assert_eq!((proposed.status, proposed.header("location")), (303, "/desk/proposals/1"), "{}", proposed.body);
    let stale = desk.post(SETTINGS, &ann.cookie, &[&over[..], &whole[..1], &[("do", "draft")]].concat()).await;
    assert_eq!(stale.status, 409, "another window has written: {}", stale.body);
    assert!(stale.body.contains("Toys for everybody"), "{}", stale.body);
    let page = desk.get("/desk/proposals/1", &ann.cookie).await.body;
    assert_eq!(page.matches("<li><h3>").count(), 1, "one setting differs: {page}");
    assert_eq!(desk.post("/desk/proposals/1/publish", &ann.cookie, &[("version", "2")]).await.status, 303);
    let english = coalition::domain::Locale::En;
    assert_eq!(desk.site.state.snapshot().content.site.tagline.exact(english), Some("Toys for everybody"));
}

#[tokio::test]
async fn settings_are_kept_while_they_are_typed_as_one_draft() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let first = desk.post(SETTINGS, &ann.cookie, &[("cell-name", "A"), ("do", "autosave")]).await;
    let first: desk_client::Kept = serde_json::from_str(&first.body).expect("kept");
    let (id, version) = (first.proposal.to_string(), first.version.to_string());
    let form = [("cell-name", "AB"), ("proposal", &*id), ("proposal-version", &*version), ("do", "autosave")];
    let second: desk_client::Kept =
        serde_json::from_str(&desk.post(SETTINGS, &ann.cookie, &form).await.body).expect("kept");
    assert_eq!((second.proposal, second.version), (first.proposal, first.version + 1));
    let name = desk.site.state.snapshot().content.site.name.clone();
    assert_eq!(desk.post(SETTINGS, &ann.cookie, &[("cell-name", &name), ("do", "autosave")]).await.status, 204);
    let ed = desk.arrive("ed", Role::Editor).await;
    assert_eq!(desk.post(SETTINGS, &ed.cookie, &form).await.status, 403);
}
