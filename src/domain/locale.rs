//! The languages a site may speak: the 24 official languages of the European Union.

use super::code::codes;

codes! {
    /// One of the 24 official EU languages, by its ISO 639-1 code, in the order of the EU's interinstitutional style guide
    /// (alphabetical by the languages' own names).
    pub enum Locale {
        Bg = "bg", Es = "es", Cs = "cs", Da = "da", De = "de", Et = "et", El = "el", En = "en", Fr = "fr", Ga = "ga",
        Hr = "hr", It = "it", Lv = "lv", Lt = "lt", Hu = "hu", Mt = "mt", Nl = "nl", Pl = "pl", Pt = "pt", Ro = "ro",
        Sk = "sk", Sl = "sl", Fi = "fi", Sv = "sv",
    }
}

/// Whether a text has the form of a BCP 47 language tag, such as `el` or `zh-Hant`; of any language of the world.
#[must_use]
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

impl Locale {
    /// The language's name in itself, as readers look for it in a language switch.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Bg => "български",
            Self::Es => "español",
            Self::Cs => "čeština",
            Self::Da => "dansk",
            Self::De => "Deutsch",
            Self::Et => "eesti",
            Self::El => "ελληνικά",
            Self::En => "English",
            Self::Fr => "français",
            Self::Ga => "Gaeilge",
            Self::Hr => "hrvatski",
            Self::It => "italiano",
            Self::Lv => "latviešu",
            Self::Lt => "lietuvių",
            Self::Hu => "magyar",
            Self::Mt => "Malti",
            Self::Nl => "Nederlands",
            Self::Pl => "polski",
            Self::Pt => "português",
            Self::Ro => "română",
            Self::Sk => "slovenčina",
            Self::Sl => "slovenščina",
            Self::Fi => "suomi",
            Self::Sv => "svenska",
        }
    }
}
