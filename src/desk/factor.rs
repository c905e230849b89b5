//! The second factor: one-time passwords by time (TOTP, RFC 6238), as every authenticator app computes them.

use super::secret::{NoRandom, base32, from_base32, random};
use form_urlencoded::byte_serialize;
use qrcodegen::{QrCode, QrCodeEcc};
use ring::hmac;
use std::fmt::Write as _;
use subtle::ConstantTimeEq as _;

/// For how many seconds a one-time password is the current one.
const STEP: u64 = 30;
/// One-time passwords have six digits: what all apps can show.
const DIGITS: u32 = 1_000_000;

/// A new secret, in base 32: 160 bits, as long as what is computed with it.
///
/// # Errors
/// When the system has no random numbers.
pub fn new_secret() -> Result<String, NoRandom> {
    Ok(base32(&random::<20>()?))
}

/// The step for which a one-time password is right: this one, the one before or the next, for clocks that differ. All are
/// compared, in the same time whatever they are.
pub fn matching_step(secret: &str, typed: &str, now: u64) -> Option<u64> {
    let typed: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let secret = from_base32(secret)?;
    let current = now / STEP;
    let mut matching = None;
    for step in [current.saturating_sub(1), current, current + 1] {
        if bool::from(one_time_password(&secret, step).as_bytes().ct_eq(typed.as_bytes())) {
            matching = Some(step);
        }
    }
    matching
}

fn one_time_password(secret: &[u8], step: u64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag.last().copied().unwrap_or_default() & 0xf);
    let number = tag.iter().skip(offset).take(4).fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % DIGITS)
}

/// The address that tells an authenticator app the secret, and whose it is.
pub fn address(secret: &str, site: &str, name: &str) -> String {
    let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let site = encoded(site);
    format!("otpauth://totp/{site}:{}?secret={secret}&issuer={site}", encoded(name))
}

/// The path of a QR code in an SVG of so many units: a square for each dark module, with a margin of four.
pub fn qr_code(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing to a string cannot fail.
            _ = write!(path, "M{} {}h1v1h-1z", x + 4, y + 4);
        }
    }
    Some((code.size() + 8, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appendix B of RFC 6238; six digits are the last ones of its eight.
    #[test]
    fn one_time_passwords_are_those_of_rfc_6238() {
        let secret = base32(b"12345678901234567890");
        for (now, password) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(matching_step(&secret, password, now), Some(now / 30), "{now}");
            assert_eq!(matching_step(&secret, password, now + 30), Some(now / 30), "a clock that is late");
            assert_eq!(matching_step(&secret, password, now + 60), None);
        }
        assert_eq!(matching_step(&secret, "287 082", 59), Some(1));
        assert_eq!(matching_step(&secret, "", 59), None);
    }

    #[test]
    fn the_address_names_site_and_person() {
        let secret = new_secret().expect("random");
        assert_eq!(secret.len(), 32);
        assert_eq!(address("ABC", "Our site", "ann"), "otpauth://totp/Our%20site:ann?secret=ABC&issuer=Our%20site");
        let (size, path) = qr_code("otpauth://totp/a").expect("short enough");
        assert!(size > 28 && path.starts_with("M4 4h1v1h-1z"));
    }
}
