//! What the API says of itself, held against what it does.

use crate::support::site::{Site, real_content, site};
use coalition::{
    api::{openapi::document, reference},
    domain::Locale,
};
use serde_json::{Value, json};

async fn described() -> (Site, Value) {
    let site = site(&real_content()).await;
    let document = serde_json::from_str(&site.get("/api/openapi.json").await.body).expect("json");
    (site, document)
}

/// Every path with its operation.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    document["paths"].as_object().expect("paths").iter().map(|(path, item)| (path.as_str(), &item["get"]))
}

/// A schema of the document, made strict: a field that it does not describe is a mistake.
fn validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    let mut components = document["components"].clone();
    for schema in components["schemas"].as_object_mut().expect("schemas").values_mut() {
        if schema.get("properties").is_some() {
            schema["additionalProperties"] = false.into();
        }
    }
    let mut whole = schema.clone();
    whole["components"] = components;
    jsonschema::validator_for(&whole).expect("a schema")
}

#[track_caller]
fn assert_valid(validator: &jsonschema::Validator, answer: &Value, what: &str) {
    let errors: Vec<String> =
        validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what}: {}", errors.join("\n"));
}

/// The address that the examples of an operation’s parameters make.
fn example_address(path: &str, operation: &Value) -> String {
    let mut address = path.to_owned();
    let mut query = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let Some(example) = parameter.get("example") else { continue };
        let value = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
        let name = parameter["name"].as_str().expect("name");
        match parameter["in"].as_str() {
            Some("path") => address = address.replace(&format!("{{{name}}}"), &value),
            _ => query.push(format!("{name}={value}")),
        }
    }
    if query.is_empty() { address } else { format!("{address}?{}", query.join("&")) }
}

#[tokio::test]
async fn the_description_is_openapi_3_1_with_a_licence_and_no_contact() {
    let (site, document) = described().await;
    assert_eq!(site.get("/api/openapi.json").await.header("content-type"), "application/json");
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"]["license"]["identifier"], "EUPL-1.2");
    assert!(document["info"]["version"].is_string() && document["info"].get("contact").is_none());
    assert_eq!(document["servers"], json!([{ "url": "https://coalition.test" }]));
}

#[tokio::test]
async fn every_kind_is_described_with_its_list_and_its_single_records() {
    let (_, document) = described().await;
    let paths: Vec<&str> = operations(&document).map(|(path, _)| path).collect();
    for kind in [
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
    ] {
        for path in [format!("/api/v1/{kind}"), format!("/api/v1/{kind}/{{slug}}")] {
            assert!(paths.contains(&path.as_str()), "{path}");
        }
    }
    for path in ["/api/v1/search", "/api/openapi.json"] {
        assert!(paths.contains(&path), "{path}");
    }
    assert_eq!(paths.len(), 22);
}

#[tokio::test]
async fn every_parameter_field_and_status_is_explained() {
    let (_, document) = described().await;
    for (path, operation) in operations(&document) {
        assert!(operation["summary"].is_string() && operation["operationId"].is_string(), "{path}");
        for parameter in operation["parameters"].as_array().expect("parameters") {
            assert!(parameter["description"].is_string() && parameter["schema"].is_object(), "{path}: {parameter}");
        }
        for status in ["200", "400", "default"] {
            assert!(operation["responses"][status]["description"].is_string(), "{path}: {status}");
        }
    }
    for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
        assert!(schema["description"].is_string(), "{name}");
        for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
            // A field is explained where it stands, or by what it refers to.
            let one_of = schema["oneOf"].as_array().and_then(|choices| choices.last()).unwrap_or(schema);
            let is_explained = one_of["description"].is_string() || one_of.get("$ref").is_some();
            let items = one_of.get("items").unwrap_or(one_of);
            let has_example = items.get("examples").is_some() || items.get("$ref").is_some();
            let is_list = name.ends_with("List");
            assert!(is_explained || (is_list && field == "items"), "{name}.{field}: {schema}");
            assert!(has_example || is_list, "{name}.{field}: {schema}");
            let examples = items["examples"].as_array().into_iter().flatten();
            examples.for_each(|example| assert_valid(&validator(&document, items), example, field));
        }
    }
}

#[tokio::test]
async fn every_live_answer_is_as_described_in_every_language() {
    let (site, document) = described().await;
    for (path, operation) in operations(&document) {
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let validator = validator(&document, schema);
        let addresses = match path.strip_suffix("/{slug}") {
            None => vec![path.to_owned()],
            Some(list) => {
                let list_of_all: Value = serde_json::from_str(&site.get(list).await.body).expect("json");
                let slugs = list_of_all["items"].as_array().expect("items").iter();
                slugs.map(|item| format!("{list}/{}", item["slug"].as_str().expect("slug"))).collect()
            }
        };
        for address in addresses {
            for query in ["lang=en&q=e", "lang=fr&q=e"] {
                let answer = site.get(&format!("{address}?{query}")).await;
                assert_eq!(answer.status, 200, "{address}");
                assert_valid(&validator, &serde_json::from_str(&answer.body).expect("json"), &address);
            }
        }
    }
}

#[tokio::test]
async fn every_example_is_the_answer_of_today_to_the_examples_of_the_parameters() {
    let (site, in_english) = described().await;
    let in_french: Value = serde_json::from_str(&site.get("/api/openapi.json?lang=fr").await.body).expect("json");
    let mut examples = 0;
    for (document, (path, operation)) in
        [&in_english, &in_french].into_iter().flat_map(|document| operations(document).map(move |one| (document, one)))
    {
        let content = &operation["responses"]["200"]["content"]["application/json"];
        let Some(example) = content.get("example") else { continue };
        examples += 1;
        let address = example_address(path, operation);
        let answer: Value = serde_json::from_str(&site.get(&address).await.body).expect("json");
        assert_eq!(&answer, example, "{address}");
        assert_valid(&validator(document, &content["schema"]), example, path);
    }
    assert_ne!(in_english["paths"], in_french["paths"]);
    assert_eq!(examples, 2 * 21);
}

#[tokio::test]
async fn the_examples_follow_the_content_and_are_left_out_where_there_is_none() {
    let (site, _) = described().await;
    let mut content = real_content();
    content.figures.clear();
    content.positions.remove(0);
    site.store.replace(&content).await.expect("replace");
    assert!(site.state.refresh().await.expect("refresh"));
    let document: Value = serde_json::from_str(&site.get("/api/openapi.json").await.body).expect("json");
    let example =
        |path: &str| document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"].get("example");
    assert_eq!(example("/api/v1/figures").map(|list| &list["total"]), Some(&0.into()));
    assert_eq!(example("/api/v1/figures/{slug}"), None);
    let position = example("/api/v1/positions/{slug}").expect("an example");
    assert_eq!(position["slug"], content.positions[0].slug.as_str());
}

#[tokio::test]
async fn problems_are_as_described_and_their_examples_are_real() {
    let (site, document) = described().await;
    let validator = validator(&document, &json!({ "$ref": "#/components/schemas/Problem" }));
    for (path, operation) in operations(&document) {
        for (status, response) in operation["responses"].as_object().expect("responses") {
            if let Some(content) = response["content"].get("application/problem+json") {
                assert_valid(&validator, &content["example"], &format!("{path} {status}"));
            }
        }
        let number = if path.ends_with("/search") { "limit" } else { "per_page" };
        let wrong = match path {
            "/api/openapi.json" => format!("{path}?lang=%FF"),
            path if path.ends_with("{slug}") => format!("{path}?lang=%FF").replace("{slug}", "no-such-name"),
            path => format!("{path}?{number}=0"),
        };
        let answer: Value = serde_json::from_str(&site.get(&wrong).await.body).expect("json");
        assert_eq!(answer, operation["responses"]["400"]["content"]["application/problem+json"]["example"], "{wrong}");
        if path.ends_with("{slug}") {
            let missing = path.replace("{slug}", "no-such-name");
            let answer: Value = serde_json::from_str(&site.get(&missing).await.body).expect("json");
            assert_eq!(answer, operation["responses"]["404"]["content"]["application/problem+json"]["example"]);
        }
    }
}

#[tokio::test]
async fn the_description_can_be_had_without_a_site_and_says_the_same_but_for_the_examples() {
    let (_, live) = described().await;
    let alone = serde_json::to_value(document()).expect("json");
    assert_eq!(alone["components"], live["components"]);
    let paths = |document: &Value| operations(document).map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(&alone), paths(&live));
}

#[tokio::test]
async fn a_page_can_show_every_address_with_its_parameters_its_fields_and_an_example() {
    let (site, document) = described().await;
    let reference =
        reference(&site.state.snapshot(), Locale::Fr, "https://coalition.test").expect("a language of the site");
    let paths: Vec<&str> = reference.endpoints.iter().map(|endpoint| endpoint.path.as_str()).collect();
    let mut described: Vec<&str> = operations(&document).map(|(path, _)| path).collect();
    described.sort_unstable();
    let mut sorted = paths.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, described);
    assert_eq!(paths[..2], ["/api/v1/members", "/api/v1/members/{slug}"]);
    for endpoint in &reference.endpoints {
        for field in &endpoint.fields {
            assert!(!field.kind.is_empty(), "{}: {}", endpoint.path, field.name);
        }
        let Some(example) = &endpoint.example else { continue };
        let answer = site.get(&example.href).await;
        let (shown, live): (Value, Value) =
            (serde_json::from_str(&example.answer).expect("json"), serde_json::from_str(&answer.body).expect("json"));
        assert_eq!(shown, live, "{}", example.href);
    }
    let list = &reference.endpoints[0];
    assert_eq!(list.example.as_ref().map(|example| example.href.as_str()), Some("/api/v1/members?per_page=1&lang=fr"));
    let parameter = |name: &str| list.parameters.iter().find(|parameter| parameter.name == name).expect("a parameter");
    assert_eq!((parameter("lang").values.len(), parameter("lang").default.as_deref()), (Locale::ALL.len(), Some("en")));
    assert_eq!((parameter("per_page").bounds, parameter("per_page").default.as_deref()), (Some((1, 500)), Some("100")));
    assert!(parameter("country").repeatable && !parameter("sort").repeatable);
    let letters = reference.endpoints.iter().find(|endpoint| endpoint.path == "/api/v1/letters").expect("letters");
    let name =
        letters.fields.iter().find(|field| field.name == "items[].signed_by[].organisation.name").expect("a field");
    assert_eq!((name.kind.as_str(), name.nullable, name.required), ("string", false, true));
    assert_eq!(name.about, "The name it uses itself.");
}

#[tokio::test]
async fn a_language_that_the_site_does_not_speak_has_no_reference() {
    let mut content = real_content();
    content.site.locales = vec![Locale::En, Locale::Fr];
    assert!(reference(&site(&content).await.state.snapshot(), Locale::De, "https://coalition.test").is_none());
}
