//! The editors' desk on several nodes of one database, and without its database.

use super::nodes::{Nodes, two_nodes, until};
use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::between,
    postgres::{Server, Stop, shared},
};
use coalition::domain::desk::Role;

const KEY: &str = "2022-07-childsafetyonlinenow-launch";
const EVENT: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";

/// Two nodes with a desk each, and the task that keeps them fresh.
async fn two_desks(server: &Server) -> ([DeskSite; 2], impl Sized) {
    let Nodes { sites, refreshing } = two_nodes(server).await;
    let Ok(sites) = <[_; 2]>::try_from(sites) else { unreachable!("two nodes") };
    (sites.map(|site| DeskSite::of(site, None)), refreshing)
}

/// Proposes a title for the event, or keeps it as a draft; gives the address of the proposal.
async fn write(desk: &DeskSite, person: &Person, over: &str, column: &str, title: &str, how: &str) -> String {
    let form = [("version", over), (column, title), ("reason", "by mail"), ("do", how)];
    let answer = desk.post(EVENT, &person.cookie, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn publish(desk: &DeskSite, person: &Person, proposal: &str) -> Answer {
    desk.post(&format!("{proposal}/publish"), &person.cookie, &[("version", "1")]).await
}

async fn version(desk: &DeskSite) -> String {
    desk.site.store.version().await.expect("version").to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_kept_on_one_node_is_there_at_the_next_request_to_the_other() {
    let ([here, there], _refreshing) = two_desks(shared()).await;
    let ann = here.arrive("ann", Role::Editor).await;
    let draft = write(&here, &ann, &version(&here).await, "cell-title_en", "Half a title", "draft").await;
    let number = draft.rsplit('/').next().expect("a number");
    assert!(there.get(&draft, &ann.cookie).await.body.contains("<ins>Half a title</ins>"), "with the same session");
    let form = there.get(&format!("{EVENT}?proposal={number}"), &ann.cookie).await;
    assert!(form.body.contains("Half a title"), "{}", form.body);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_editors_on_two_nodes_publish_other_cells_and_choose_where_they_changed_the_same() {
    let ([here, there], _refreshing) = two_desks(shared()).await;
    let (ann, bea) = (here.arrive("ann", Role::Editor).await, there.arrive("bea", Role::Editor).await);
    let over = version(&here).await;
    let of_ann = write(&here, &ann, &over, "cell-title_en", "By Ann", "propose").await;
    let french = write(&there, &bea, &over, "cell-title_fr", "De Bea", "propose").await;
    let english = write(&there, &bea, &over, "cell-title_en", "By Bea", "propose").await;
    assert_eq!(publish(&here, &ann, &of_ann).await.status, 303);
    assert_eq!(publish(&there, &bea, &french).await.status, 303, "another cell");
    let refused = publish(&there, &bea, &english).await;
    assert_eq!(refused.status, 409, "the same cell");
    for said in ["By Ann", "By Bea"] {
        assert!(refused.body.contains(&format!("<q>{said}</q>")), "{said}: {}", refused.body);
    }
    for (address, title) in [("en", "By Ann"), ("fr", "De Bea")] {
        let page = format!("/{address}/events/{KEY}");
        for desk in [&here, &there] {
            until(title, async || desk.site.get(&page).await.body.contains(title)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_without_its_database_gives_back_what_was_typed_and_the_public_site_stays() {
    let server = Server::start_new();
    let ([here, _], _refreshing) = two_desks(&server).await;
    let ann = here.arrive("ann", Role::Editor).await;
    let over = version(&here).await;
    let public = here.site.get(&format!("/en/events/{KEY}")).await.body;
    tokio::task::block_in_place(|| server.stop(Stop::AtOnce));

    let typed = "Typed \"while\" <b>nobody</b> kept & it";
    let form = [("version", over.as_str()), ("cell-title_en", typed), ("reason", "by mail"), ("do", "propose")];
    let kept = here.post(EVENT, &ann.cookie, &form).await;
    assert_eq!(kept.status, 503);
    assert!(kept.body.contains(&format!("action=\"{EVENT}\"")), "{}", kept.body);
    let value = between(&kept.body, "name=\"cell-title_en\" value=\"", "\"");
    let value = value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    assert_eq!(value, typed);
    let page = here.get("/desk/records", &ann.cookie).await;
    assert!(page.status == 503 && !page.body.contains("<form"), "{}", page.body);
    let foreign =
        here.ask("POST", EVENT).cookie(&ann.cookie).header("origin", "https://evil.test").form(&form).send().await;
    assert!(foreign.status == 403 && !foreign.body.contains("while"), "{}", foreign.body);
    let secret = here.post("/desk/sign-in", "", &[("name", "ann"), ("password", "not to be repeated")]).await;
    assert!(secret.status == 503 && !secret.body.contains("not to be repeated"), "{}", secret.body);
    assert_eq!(here.site.get(&format!("/en/events/{KEY}")).await.body, public, "the public page stays");

    tokio::task::block_in_place(|| server.start());
    let again: Vec<_> = form.into_iter().chain([("look", "yes")]).collect();
    let back = until("the desk", async || here.post(EVENT, &ann.cookie, &again).await.status == 200);
    back.await;
    let back = here.post(EVENT, &ann.cookie, &again).await;
    assert!(back.body.contains("nobody"), "the form with what was typed: {}", back.body);
}
