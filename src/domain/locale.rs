//! The languages a site may speak: the 24 official languages of the European Union.

use super::{Country, code::codes};

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

    /// The Member States of which it is an official language, by code: of the whole state, as the constitutions and language
    /// laws have it. What is official in a region alone (Italian in Slovenian Istria, German in South Tyrol) does not count.
    const fn member_states(self) -> &'static [&'static str] {
        match self {
            Self::Bg => &["BG"],
            Self::Es => &["ES"],
            Self::Cs => &["CZ"],
            Self::Da => &["DK"],
            Self::De => &["AT", "BE", "DE", "LU"],
            Self::Et => &["EE"],
            Self::El => &["CY", "GR"],
            Self::En => &["IE", "MT"],
            Self::Fr => &["BE", "FR", "LU"],
            Self::Ga => &["IE"],
            Self::Hr => &["HR"],
            Self::It => &["IT"],
            Self::Lv => &["LV"],
            Self::Lt => &["LT"],
            Self::Hu => &["HU"],
            Self::Mt => &["MT"],
            Self::Nl => &["BE", "NL"],
            Self::Pl => &["PL"],
            Self::Pt => &["PT"],
            Self::Ro => &["RO"],
            Self::Sk => &["SK"],
            Self::Sl => &["SI"],
            Self::Fi => &["FI"],
            Self::Sv => &["FI", "SE"],
        }
    }

    /// The country that the language means: the only Member State of which it is an official language. Who reads a language of
    /// several states is not guessed at.
    #[must_use]
    pub fn country(self) -> Option<Country> {
        match self.member_states() {
            [only] => only.parse().ok(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_of_one_member_state_means_its_country_and_no_other_language_means_any() {
        let meant = |locale: &Locale| Some((*locale, locale.country()?.code().to_owned()));
        let meant: Vec<String> =
            Locale::ALL.iter().filter_map(meant).map(|(locale, country)| format!("{locale}-{country}")).collect();
        let expected = "bg-BG es-ES cs-CZ da-DK et-EE ga-IE hr-HR it-IT lv-LV lt-LT hu-HU mt-MT pl-PL pt-PT ro-RO sk-SK sl-SI fi-FI";
        assert_eq!(meant.join(" "), expected);
    }

    #[test]
    fn every_member_state_has_an_official_language() {
        let states = || Locale::ALL.iter().flat_map(|locale| locale.member_states().iter().copied());
        assert!(states().all(|code| code.parse().is_ok_and(|country: Country| country.is_eu())));
        assert!(Country::eu().all(|country| states().any(|code| code == country.code())));
    }
}
