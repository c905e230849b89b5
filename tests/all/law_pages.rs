//! The law at a glance: home, legislation, positions side by side, the law on one page.

use crate::support::site::{Site, real_content, site};
use coalition::{
    content,
    domain::{Content, Event, Locale},
    i18n::Language,
};

fn language(locale: Locale) -> Language {
    Language::load(locale).expect("language")
}

async fn real_site() -> (Content, Site) {
    let content = real_content();
    let site = site(&content).await;
    (content, site)
}

#[tokio::test]
async fn home_shows_in_every_language_how_far_each_file_is_and_the_latest_steps_first() {
    let (content, site) = real_site().await;
    let mut steps: Vec<_> = content.milestones.iter().collect();
    steps.sort_by_key(|step| core::cmp::Reverse(step.date));
    for locale in &content.site.locales {
        let home = site.get(&format!("/{locale}/")).await.body;
        let current = home.matches("aria-current=\"step\"").count();
        assert_eq!(current, content.procedures.len(), "{locale}: one stage of each file is today's");
        let links = |path: String| {
            home.find(&format!("href=\"/{locale}/{path}\"")).unwrap_or_else(|| panic!("{locale}: {path}"))
        };
        for file in &content.procedures {
            links(format!("legislation/{}", file.slug));
        }
        let news: Vec<_> = steps.iter().take(3).map(|step| links(format!("milestones/{}", step.slug))).collect();
        assert!(news.is_sorted(), "{locale}: the latest comes first");
    }
}

#[tokio::test]
async fn an_event_to_come_is_the_first_of_the_news_and_one_that_is_a_step_stands_there_once() {
    let mut content = real_content();
    let mut event: Event = content.events[0].clone();
    event.slug = "2099-conference".parse().expect("slug");
    event.start = "2099-05-04".parse().expect("date");
    event.end = None;
    content.events.push(event);
    let told = content.milestones.iter().find_map(|step| step.event.clone()).expect("a step that is an event");
    let today = content.events.iter().find(|event| event.slug == told).expect("event").start;
    // Nothing but this event has happened.
    content.milestones.retain(|step| step.event.as_ref() == Some(&told));
    content.events.retain(|event| event.slug == told || event.start.year() == 2099);
    content.speakers.clear();
    content.involvements.clear();
    let home = site(&content).await.get("/en/").await.body;
    let news = home.split("id=\"news\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("news");
    assert!(news.find("Next event").expect("label") < news.find("2099-conference").expect("event"));
    assert_eq!(news.matches(&format!("/en/events/{told}\"")).count(), 1, "{today}: {news}");
    assert!(news.find("2099-conference") < news.find(told.as_str()));
}

#[tokio::test]
async fn every_step_of_the_law_is_a_named_link_of_the_chart_and_a_row_of_its_table_in_every_language() {
    let (content, site) = real_site().await;
    for locale in &content.site.locales {
        let language = language(*locale);
        let page = site.get(&format!("/{locale}/legislation")).await.body;
        let (chart, table) = page.split_once("<table").expect("a table");
        assert_eq!(table.matches("<tr>").count(), content.milestones.len() + 1, "{locale}");
        for step in &content.milestones {
            let id = format!("id=\"{}\"", step.slug);
            let sign = chart.split("<a ").find(|link| link.contains(&id)).unwrap_or_else(|| panic!("{locale}: {id}"));
            let words = sign.split("<span").nth(1).and_then(|text| text.split('>').nth(1)).expect("words");
            assert!(words.starts_with(&language.date(step.date)), "{locale}: {words}");
            assert!(table.contains(&format!("/{locale}/milestones/{}\"", step.slug)), "{locale}: {}", step.slug);
        }
    }
}

#[tokio::test]
async fn what_each_side_wants_stands_beside_the_step_that_shows_it_and_what_is_not_known_is_called_so() {
    let (content, site) = real_site().await;
    let page = site.get("/en/positions").await.body;
    let table = page.split("class=\"stages comparison\"").nth(1).and_then(|rest| rest.split("</table>").next());
    let rows: Vec<_> = table.expect("the comparison").split("<tr>").skip(2).collect();
    assert_eq!(rows.len(), content.site.comparison.len());
    for (row, html) in content.site.comparison.iter().zip(rows) {
        let known = row.institutions().into_iter().flatten();
        for stance in known.clone() {
            let text = stance.text.exact(Locale::En).expect("English");
            assert!(html.contains(text) && html.contains(&format!("/en/milestones/{}\"", stance.milestone)), "{text}");
        }
        let unknown = 4 - known.count() - usize::from(row.coalition.is_some());
        assert_eq!(html.matches("Not known").count(), unknown, "{:?}", row.subject);
    }
}

#[test]
fn a_comparison_that_rests_on_nothing_is_refused_with_what_to_do() {
    let mut content = real_content();
    content.site.comparison[0].coalition = Some("nothing".parse().expect("slug"));
    content.site.comparison[0].council.as_mut().expect("a stance").milestone = "never".parse().expect("slug");
    let told = content::check(&content);
    let wrong = [
        "site/site, column comparison: “never” does not exist in milestones; add that record or correct the name",
        "site/site, column comparison: “nothing” does not exist in positions; add that record or correct the name",
    ];
    assert!(told.len() == 2 && told.iter().zip(wrong).all(|(told, wrong)| told.starts_with(wrong)), "{told:?}");
    let mut content = real_content();
    content.site.comparison[1].subject = coalition::domain::Localized::default();
    let told = content::check(&content);
    assert!(told.len() == 1 && told[0].contains("a text is missing or empty"), "{told:?}");
}

#[tokio::test]
async fn the_law_on_one_page_has_state_demands_three_figures_and_a_numbered_source_for_what_it_cites() {
    let (content, site) = real_site().await;
    for locale in [Locale::En, Locale::Fr, Locale::El] {
        let page = site.get(&format!("/{locale}/brief")).await.body;
        for file in &content.procedures {
            assert!(page.contains(&format!("/{locale}/legislation/{}\"", file.slug)), "{locale}: {}", file.slug);
        }
        let cited: Vec<&str> =
            page.split("href=\"#source-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(cited.len() >= 7, "{locale}: {cited:?}");
        let sources = page.matches("id=\"source-").count();
        let list = page.split("id=\"sources\"").nth(1).expect("sources").split("</ol>").next().expect("end");
        assert!(
            list.contains(language(locale).text("certainty-second-hand")),
            "{locale}: what repeats another says so"
        );
        for doubtful in ["github.com", "safecic.co.uk"] {
            assert!(!list.contains(doubtful), "{locale}: {doubtful} for what is printed and passed on");
        }
        let home = site.get(&format!("/{locale}/")).await.body;
        let law = home.split("aria-labelledby=\"law\"").nth(1).and_then(|rest| rest.split("<ul").next());
        assert!(
            law.expect("law").contains(&format!("href=\"/{locale}/brief\"")),
            "{locale}: beside where the law stands"
        );
        for number in cited {
            assert!(number.parse::<usize>().is_ok_and(|number| (1..=sources).contains(&number)), "{locale}: {number}");
        }
    }
}
