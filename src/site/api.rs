//! What a page shows of the JSON API: plain values, so that the page need not know how the API is described.

/// The JSON API, as far as a reader wants to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiReference {
    /// The version of its contract.
    pub version: String,
    /// What holds for all addresses, a paragraph each.
    pub about: Vec<String>,
    /// Its addresses, those of one kind beside each other.
    pub endpoints: Vec<ApiEndpoint>,
}

/// One address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiEndpoint {
    /// Its path, such as `/api/v1/members/{slug}`.
    pub path: String,
    /// What it is for, in a few words.
    pub summary: String,
    /// The same at length; empty when the few words say it all.
    pub about: String,
    /// What may be asked.
    pub parameters: Vec<ApiParameter>,
    /// What is answered, field by field; fields of fields after them.
    pub fields: Vec<ApiField>,
    /// The statuses it may have, with what each means.
    pub statuses: Vec<(String, String)>,
    /// A request and its answer of today.
    pub example: Option<ApiExample>,
}

/// What may stand in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiParameter {
    /// Its name.
    pub name: String,
    /// Whether it is a part of the path, not of the query string.
    pub in_path: bool,
    /// Whether it may be given several times.
    pub repeatable: bool,
    /// What it does.
    pub about: String,
    /// The values it may have, where they are a closed list.
    pub values: Vec<String>,
    /// The least and the greatest it may be, where it is a number.
    pub bounds: Option<(u64, u64)>,
    /// What holds without it, where something does.
    pub default: Option<String>,
}

/// A field of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiField {
    /// Where it is, such as `items[].evidence.kind`.
    pub name: String,
    /// What it holds, such as `string` or `array of string`.
    pub kind: String,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether it is always there.
    pub required: bool,
    /// What it means.
    pub about: String,
}

/// A request with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiExample {
    /// The path and query string asked for.
    pub href: String,
    /// The answer, as JSON to be read.
    pub answer: String,
}
