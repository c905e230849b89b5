//! Moments in the names of files.

/// This moment (UTC) as it may stand in the name of a file on every system, in the order of time.
pub fn time_in_names() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H%M%S.%3fZ").to_string()
}
