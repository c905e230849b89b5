//! From the bytes of a file to its text: what spreadsheet programs and editors save.

/// Why bytes are no text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Undecodable {
    /// The cause.
    pub reason: &'static str,
    /// The line where it shows, from 1.
    pub line: Option<u64>,
}

/// The text of a file in UTF-8, or in UTF-16 with its byte order mark (“Unicode text” of spreadsheet programs), with the line
/// ends of Unix. The 8-bit encodings of former systems cannot be distinguished: a guess would put wrong letters into
/// names, so that they are refused.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Undecodable> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}

fn utf8(bytes: &[u8]) -> Result<String, Undecodable> {
    let wrong = |at: usize, reason| {
        let before = bytes.get(..at).unwrap_or_default();
        Undecodable { reason, line: u64::try_from(before.split(|byte| *byte == b'\n').count()).ok() }
    };
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(wrong(at, "the file holds zero bytes, as UTF-16 without its mark does, or a file that is no text"));
    }
    let text = String::from_utf8(bytes.to_vec());
    text.map_err(|error| {
        let reason = "the text is not UTF-8 but in an older encoding such as Windows-1252";
        wrong(error.utf8_error().valid_up_to(), reason)
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Undecodable> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16(&units).ok().filter(|text| rest.is_empty() && !text.contains('\0'));
    text.ok_or(Undecodable { reason: "the file begins like UTF-16 but is none", line: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_utf_8_or_utf_16_is_read_whatever_its_mark_and_line_ends() {
        let text = "Ünïcode, 𝐄\nsecond";
        let units: Vec<u16> = text.replace('\n', "\r\n").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let files = [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            text.replace('\n', "\r\n").into_bytes(),
            text.replace('\n', "\r").into_bytes(),
            [&[0xFF, 0xFE], little.as_slice()].concat(),
            [&[0xFE, 0xFF], big.as_slice()].concat(),
        ];
        for file in files {
            assert_eq!(decode(&file).as_deref(), Ok(text), "{file:?}");
        }
    }

    #[test]
    fn what_cannot_be_told_for_sure_is_refused_with_its_line() {
        let refused = |bytes: &[u8]| decode(bytes).expect_err("refused");
        let windows = refused(b"a\nBr\xFCssel");
        assert!(windows.line == Some(2) && windows.reason.contains("Windows-1252"), "{windows:?}");
        assert!(refused(b"s\0l\0u\0g\0").reason.contains("UTF-16 without its mark"));
        assert!(refused(b"\xFF\xFEodd").reason.contains("begins like UTF-16"));
    }
}
