//! Files in the browser: the bytes of an export, and back as a proposal.

use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::between,
    proposing::{EVENT, record, title},
};
use coalition::{
    content,
    domain::{
        desk::{ProposalState, Role},
        schema::Kind,
    },
};

const FILES: &str = "/desk/files";

async fn download(desk: &DeskSite, person: &Person, kind: &str) -> String {
    let file = desk.get(&format!("{FILES}/{kind}"), &person.cookie).await;
    assert_eq!(file.status, 200, "{kind}");
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{kind}.csv\""));
    assert_eq!(file.header("cache-control"), "no-store");
    file.body
}

/// Sends a file as browsers do.
async fn upload(desk: &DeskSite, person: &Person, kind: &str, file: &str) -> Answer {
    let part = |name: &str, more: &str, text: &str| {
        format!("--bound\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n")
    };
    let file = part("file", "; filename=\"a.csv\"\r\nContent-Type: text/csv", file);
    let body = format!("{}{file}{}--bound--\r\n", part("kind", "", kind), part("text", "", ""));
    desk.ask("POST", FILES).cookie(&person.cookie).body("multipart/form-data; boundary=bound", body).send().await
}

async fn propose(desk: &DeskSite, person: &Person, kind: &str, file: &str, more: &[(&str, &str)]) -> Answer {
    let form = [("kind", kind), ("text", file), ("reason", "from the spreadsheet"), ("do", "propose")];
    let form: Vec<_> = form.into_iter().chain(more.iter().copied()).collect();
    desk.post(FILES, &person.cookie, &form).await
}

async fn publish(desk: &DeskSite, person: &Person, proposal: &str) -> u16 {
    desk.post(&format!("{proposal}/publish"), &person.cookie, &[("version", "1")]).await.status
}

/// How many proposals there are.
async fn count(desk: &DeskSite) -> usize {
    let mut count = 0;
    for state in ProposalState::ALL {
        count += desk.site.store.proposals(*state, None, 99).await.expect("read").len();
    }
    count
}

/// A file of events in which the title of [`EVENT`] is another one; a column may be left out.
fn changed(file: &str, title: &str, without: Option<&str>) -> String {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let place = |name: &str| header.iter().position(|column| column == name);
    let (slug, text) = (place("slug").expect("slugs"), place("title_en").expect("titles"));
    let left_out = without.map(|name| place(name).expect("the column"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    let kept = |row: Vec<String>| {
        row.into_iter().enumerate().filter(|(at, _)| Some(*at) != left_out).map(|(_, cell)| cell).collect::<Vec<_>>()
    };
    writer.write_record(kept(header.iter().map(str::to_owned).collect())).expect("written");
    for row in reader.records() {
        let mut row: Vec<String> = row.expect("row").iter().map(str::to_owned).collect();
        if row[slug] == EVENT {
            title.clone_into(&mut row[text]);
        }
        writer.write_record(kept(row)).expect("written");
    }
    String::from_utf8(writer.into_inner().expect("whole")).expect("text")
}

#[tokio::test]
async fn a_download_has_the_bytes_of_an_export() {
    let desk = DeskSite::open().await;
    let mia = desk.arrive("mia", Role::Member).await;
    let folder = tempfile::tempdir().expect("folder");
    let published = desk.site.store.content().await.expect("read").expect("content");
    content::write(folder.path(), &published).expect("exported");
    let page = desk.get(FILES, &mia.cookie).await;
    for kind in Kind::ALL.iter().filter(|kind| kind.has_form() && **kind != Kind::Texts) {
        assert!(page.body.contains(&format!("href=\"{FILES}/{kind}\"")), "{kind}");
        let exported = std::fs::read_to_string(folder.path().join(format!("{kind}.csv"))).expect("file");
        assert!(download(&desk, &mia, kind.code()).await == exported, "{kind}");
    }
    for kind in ["site", "texts", "reviews", "phrases", "accounts", "nothing"] {
        assert_eq!(desk.get(&format!("{FILES}/{kind}"), &mia.cookie).await.status, 404, "{kind}");
    }
}

#[tokio::test]
async fn a_changed_file_shows_what_differs_becomes_a_proposal_and_brings_nothing_a_second_time() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let file = download(&desk, &ann, "events").await;
    assert!(upload(&desk, &ann, "events", &file).await.body.contains("Nothing differs"));
    let file = changed(&file, "By <spreadsheet>", Some("title_fr")).replace('\n', "\r\n");
    let seen = upload(&desk, &ann, "events", &file).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    assert!(seen.body.contains("1 record differs") && seen.body.contains("By &lt;spreadsheet&gt;"), "{}", seen.body);
    assert_eq!(count(&desk).await, 0, "nothing is stored by looking");
    let proposed = propose(&desk, &ann, "events", &file, &[]).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let before = record(&*desk.site.store, Kind::Events, EVENT).await.expect("there");
    assert_eq!(publish(&desk, &ann, proposed.header("location")).await, 303);
    let mut expected = before;
    expected.cells.put("title_en", "By <spreadsheet>".to_owned());
    let after = record(&*desk.site.store, Kind::Events, EVENT).await;
    assert_eq!(after, Some(expected), "the column that is missing clears nothing");
    assert!(upload(&desk, &ann, "events", &file).await.body.contains("Nothing differs"));
}

#[tokio::test]
async fn what_was_published_meanwhile_stays_and_the_same_cell_is_asked_for() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let file = download(&desk, &ann, "events").await;
    let form = [("cell-title_en", "By the desk"), ("cell-title_fr", "Du bureau"), ("reason", "r"), ("do", "propose")];
    let edited = desk.post(&format!("/desk/records/events/{EVENT}"), &ann.cookie, &form).await;
    assert_eq!(publish(&desk, &ann, edited.header("location")).await, 303);
    assert!(
        upload(&desk, &ann, "events", &file).await.body.contains("Nothing differs"),
        "the former file changes nothing"
    );
    let file = changed(&file, "By the file", None);
    let seen = upload(&desk, &ann, "events", &file).await;
    assert!(
        between(&seen.body, "class=\"problem\"", "</div>").contains(&format!("{EVENT}, title_en")),
        "{}",
        seen.body
    );
    let proposed = propose(&desk, &ann, "events", &file, &[]).await;
    let proposal = proposed.header("location");
    let page = desk.get(proposal, &ann.cookie).await;
    for said in ["By the desk", "By the file"] {
        assert!(page.body.contains(&format!("<q>{said}</q>")), "{said}: {}", page.body);
    }
    assert_eq!(publish(&desk, &ann, proposal).await, 409);
    assert_eq!(title(&*desk.site.store).await, "By the desk");
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_told_with_line_and_column_as_an_import_does() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let file = download(&desk, &ann, "events").await;
    for (file, words) in [
        (changed(&file, "=1+1", None), "column title_en: "),
        (file.replacen(",2022-07-14,", ",2022-13-14,", 1), "events.csv, line "),
        (file.replacen("slug", "slag", 1), "events.csv, line 1"),
        (format!("{file}\0"), "zero bytes"),
        (String::new(), "Choose a file"),
        ("<img src=x onerror=alert(1)>\n".to_owned(), "events.csv"),
    ] {
        let refused = upload(&desk, &ann, "events", &file).await;
        assert_eq!(refused.status, 422, "{words}: {}", refused.body);
        assert!(between(&refused.body, "role=\"alert\"", "</div>").contains(words), "{words}: {}", refused.body);
        assert!(!refused.body.contains("<img"), "{words}");
    }
    let large = upload(&desk, &ann, "events", &"x".repeat(300_000)).await;
    assert_eq!(large.status, 413);
    assert_eq!(count(&desk).await, 0);
}

#[tokio::test]
async fn a_file_that_was_cut_short_has_to_be_meant_and_rights_hold_cell_by_cell() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let file = download(&desk, &ann, "helplines").await;
    let cut = file.trim_end().rsplit_once('\n').expect("lines").0;
    let refused = propose(&desk, &ann, "helplines", cut, &[]).await;
    assert!(refused.status == 422 && refused.body.contains("would be removed"), "{}", refused.body);
    assert_eq!(propose(&desk, &ann, "helplines", cut, &[("sure", "yes")]).await.status, 303);
    let file = changed(&download(&desk, &tom, "events").await, "By a translator", None);
    assert_eq!(propose(&desk, &tom, "events", &file, &[]).await.status, 403);
    assert_eq!(count(&desk).await, 1, "nothing of the translator is stored");
    let untold = propose(&desk, &ann, "events", &file, &[("look", "yes")]).await;
    assert_eq!(untold.status, 200, "after a sign-in it is only shown");
}
