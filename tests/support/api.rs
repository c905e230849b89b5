//! The JSON API, for tests.

pub use super::site::{Answer, Site, real_content, site};
use serde_json::Value;

/// Every kind of record.
pub const KINDS: [&str; 10] = [
    "members",
    "events",
    "people",
    "positions",
    "milestones",
    "procedures",
    "letters",
    "figures",
    "helplines",
    "texts",
];

/// The site with the content of the repository.
pub async fn real_site() -> Site {
    site(&real_content()).await
}

/// The answer to an address, as JSON, which it has to be.
pub async fn json(site: &Site, address: &str) -> Value {
    let answer = site.get(address).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"), "{address}: {}", answer.body);
    serde_json::from_str(&answer.body).expect(address)
}

/// The problem that an address has, with the status expected.
pub async fn problem(site: &Site, address: &str, status: u16) -> Value {
    problem_in(&site.get(address).await, status, address)
}

/// The problem that an answer is.
pub fn problem_in(answer: &Answer, status: u16, address: &str) -> Value {
    let expected = (status, "application/problem+json");
    assert_eq!((answer.status, answer.header("content-type")), expected, "{address}: {}", answer.body);
    let problem: Value = serde_json::from_str(&answer.body).expect(address);
    assert_eq!(problem["status"], status, "{address}");
    problem
}

/// The names of a list’s items, in order.
pub fn slugs(list: &Value) -> Vec<&str> {
    list["items"].as_array().expect("items").iter().map(|item| item["slug"].as_str().expect("slug")).collect()
}
