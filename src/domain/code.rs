//! Closed vocabularies: enums whose values have a stable code used in content files, the database and URLs.

use core::fmt;

/// A code that its vocabulary does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// What was written.
    pub code: String,
    /// What may be written, in the vocabulary's order.
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not one of: {}", self.code, self.known.join(", "))
    }
}

impl core::error::Error for UnknownCode {}

/// Declares an enum together with its codes: `ALL`, `CODES`, `code()`, `FromStr`, and serde by code.
macro_rules! codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $vis enum $name { $($(#[$variant_meta])* #[doc = concat!("`", $code, "`")] #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every value, in the order of declaration, which is the order of display.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Every code, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The stable code of this value.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::domain::UnknownCode;
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::domain::UnknownCode { code: code.to_owned(), known: Self::CODES }),
                }
            }
        }

        #[cfg(feature = "ssr")]
        impl $crate::domain::schema::Written for $name {
            const FORM: $crate::domain::schema::Form = $crate::domain::schema::Form::Codes(Self::CODES);
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

pub(crate) use codes;
