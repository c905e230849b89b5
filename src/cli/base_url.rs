//! The address of the site, as the command line and the environment give it.

use std::net::Ipv6Addr;

/// An address of the site without a slash at its end, in lower case: scheme, host and port. Pages name their links from the root of
/// the host, so that a site cannot lie below a path.
pub fn parse(text: &str) -> Result<String, String> {
    let lower = text.to_ascii_lowercase();
    let wrong = |reason: &str| {
        Err(format!(
            "{reason}: write the scheme and host that visitors use, such as https://coalition.example, without a path"
        ))
    };
    let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) else {
        return wrong("the address begins with neither https:// nor http://");
    };
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    if authority.contains('/') {
        return wrong("the address has a path, and the site cannot be served below one");
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port =
        |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
    if !is_host(host) || !port.is_none_or(is_port) {
        return wrong("the address is not made of a host and, at most, a port");
    }
    Ok(lower.strip_suffix('/').unwrap_or(&lower).to_owned())
}

/// A host name (RFC 1123; others as their Punycode) or an address of IP.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    host.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_is_scheme_host_and_port() {
        for (text, expected) in [
            ("https://coalition.example", "https://coalition.example"),
            ("https://coalition.example/", "https://coalition.example"),
            ("HTTP://Coalition.example:8080", "http://coalition.example:8080"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("http://[::1]:3000", "http://[::1]:3000"),
            ("https://[2001:db8::1]", "https://[2001:db8::1]"),
            ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ] {
            assert_eq!(parse(text).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn anything_else_is_refused_in_one_sentence() {
        for wrong in [
            "",
            "coalition.example",
            "ftp://x",
            "https://",
            "https:///",
            "https://x\"><s>",
            "https://ngo.example/eclag",
            "https://a b",
            "https://a.example?x=1",
            "https://a.example#x",
            "https://user:secret@a.example",
            "https://a..example",
            "https://-a.example",
            "https://a.example:0",
            "https://a.example:99999",
            "https://a.example:",
            "https://a.example:+80",
            "https://[::x]",
            "https://bücher.example",
            "https://a.example//",
        ] {
            let message = parse(wrong).expect_err(wrong);
            assert!(
                !message.contains('\n') && message.contains("such as https://coalition.example"),
                "{wrong}: {message}"
            );
        }
        assert!(parse("https://ngo.example/eclag").is_err_and(|message| message.contains("has a path")));
    }
}
