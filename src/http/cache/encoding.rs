//! Content encodings, and which of them a request prefers (RFC 9110, section 12.5.3).

use crate::http::negotiation::qualities;
use axum::http::{HeaderMap, header};
use std::io::Write as _;

/// How a page is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 7932.
    Brotli,
    /// RFC 8878.
    Zstandard,
    /// RFC 1952.
    Gzip,
    /// Not at all.
    Identity,
}

/// Of 11 and 22: a page is compressed once and sent often. Beyond 9 it takes ten times as long for a few bytes.
const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 22;
const GZIP_LEVEL: u32 = 9;
const ZSTANDARD_LEVEL: i32 = 15;

impl Encoding {
    /// All of them, the smallest result first.
    pub const ALL: [Self; 4] = [Self::Brotli, Self::Zstandard, Self::Gzip, Self::Identity];

    /// Its name in HTTP; none for the bytes as they are.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Zstandard => Some("zstd"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// What a request prefers; of equals the smallest. A request that accepts none of them gets the bytes as they are.
    pub fn preferred(request: &HeaderMap) -> Self {
        let mut best = (Self::Identity, 0);
        let lists = request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|list| list.to_str().ok());
        for (name, weight) in lists.flat_map(qualities).filter(|(_, weight)| *weight > 0) {
            let is_named = |encoding: &Self| name.eq_ignore_ascii_case(encoding.name().unwrap_or("identity"));
            let Some(encoding) = Self::ALL.into_iter().find(is_named) else { continue };
            if weight > best.1 || (weight == best.1 && (encoding as u8) < best.0 as u8) {
                best = (encoding, weight);
            }
        }
        best.0
    }

    /// The bytes in this encoding; nothing where they stay as they are.
    pub fn compress(self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Brotli => {
                let mut out = brotli::CompressorWriter::new(Vec::new(), 4_096, BROTLI_QUALITY, BROTLI_WINDOW);
                out.write_all(bytes).ok()?;
                Some(out.into_inner())
            }
            Self::Zstandard => zstd::bulk::compress(bytes, ZSTANDARD_LEVEL).ok(),
            Self::Gzip => {
                let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(GZIP_LEVEL));
                out.write_all(bytes).ok()?;
                out.finish().ok()
            }
            Self::Identity => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use std::io::Read as _;

    #[test]
    fn the_encoding_is_the_one_that_the_request_prefers_and_of_equals_the_smallest() {
        for (wish, expected) in [
            ("", Encoding::Identity),
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, zstd", Encoding::Zstandard),
            ("GZIP", Encoding::Gzip),
            ("br;q=0.5, gzip;q=0.8", Encoding::Gzip),
            ("br; q=0, gzip", Encoding::Gzip),
            ("br;q=0", Encoding::Identity),
            ("identity;q=0", Encoding::Identity),
            ("identity;q=0, gzip;q=0.1", Encoding::Gzip),
            ("identity, br;q=0.9", Encoding::Identity),
            ("br;q=nonsense, deflate", Encoding::Identity),
            ("br;q=1.5", Encoding::Identity),
            ("*", Encoding::Identity),
            (";;,=,q=1;;", Encoding::Identity),
        ] {
            let value = HeaderValue::from_static(wish);
            let request = HeaderMap::from_iter([(header::ACCEPT_ENCODING, value)]);
            assert_eq!(Encoding::preferred(&request), expected, "{wish:?}");
        }
    }

    #[test]
    fn every_encoding_decodes_to_the_same_bytes() {
        let bytes = "Coalition of organisations. ".repeat(400).into_bytes();
        let compress = |encoding: Encoding| encoding.compress(&bytes).expect("compressed");
        let mut read = Vec::new();
        brotli::Decompressor::new(&*compress(Encoding::Brotli), 4_096).read_to_end(&mut read).expect("brotli");
        flate2::read::GzDecoder::new(&*compress(Encoding::Gzip)).read_to_end(&mut read).expect("gzip");
        read.extend(zstd::bulk::decompress(&compress(Encoding::Zstandard), bytes.len()).expect("zstd"));
        assert_eq!(read, bytes.repeat(3));
        assert_eq!(Encoding::Identity.compress(&bytes), None);
    }
}
