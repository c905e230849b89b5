//! What is written down of a request. Alone in its program: who listens to events is shared by all that run beside each other.

use crate::support::limited::{ask_from, limited};
use coalition::server::Settings;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

/// What a subscriber wrote.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("lock").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn one_line_tells_of_a_request_and_neither_who_asked_nor_what_for() {
    let (site, limits) = limited(Settings { rate: "1/1".parse().expect("limit"), ..Settings::default() }).await;
    // A page that is made for the first time may take as long as a new token.
    site.get("/en/members").await;
    let written = Written::default();
    let writer = written.clone();
    let subscriber = tracing_subscriber::fmt().json().flatten_event(true).with_writer(move || writer.clone()).finish();
    let _subscribed = tracing::subscriber::set_default(subscriber);
    let answer =
        ask_from(&limits, "192.0.2.77", "GET", "/en/members?q=confidential", &[("user-agent", "Secret")]).await;
    ask_from(&limits, "192.0.2.77", "GET", "/en/events?q=confidential", &[]).await;
    let text = String::from_utf8(written.0.lock().expect("lock").clone()).expect("text");
    assert!(!text.contains("confidential") && !text.contains("192.0.2.77") && !text.contains("Secret"), "{text}");
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["target"] == "request").collect();
    let [first, second] = requests[..] else { panic!("{text}") };
    assert_eq!(
        (&first["method"], &first["path"], &first["route"], &first["status"], &first["level"]),
        (&"GET".into(), &"/en/members".into(), &"/{lang}/members".into(), &200.into(), &"INFO".into())
    );
    assert_eq!(first["id"], answer.header("x-request-id"));
    assert_eq!(first["bytes"], answer.body.len());
    assert!(first["micros"].is_u64());
    assert_eq!(second["status"], 429);
    let warned: Vec<_> = lines.iter().filter(|line| line["level"] == "WARN").collect();
    assert_eq!(warned.len(), 1, "{text}");
    assert_eq!(warned[0]["network"], "192.0.2.0/24");
}
