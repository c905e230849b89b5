//! Countries and territories by code.

use core::{fmt, str::FromStr};

/// An ISO 3166-1 alpha-2 code, such as `BE`. Names in the readers' languages are a matter of `i18n`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The officially assigned codes of ISO 3166-1 (2024), in alphabetical order.
const ASSIGNED: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
    US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// The Member States of the European Union.
const EU: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

impl Country {
    /// The two capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The country of a code in small letters, as paths have it.
    #[must_use]
    pub fn of_path(code: &str) -> Option<Self> {
        let is_small = code.bytes().all(|letter| letter.is_ascii_lowercase());
        code.to_ascii_uppercase().parse().ok().filter(|_| is_small)
    }

    /// Whether it is a Member State of the European Union.
    #[must_use]
    pub fn is_eu(&self) -> bool {
        EU.split(' ').any(|code| code == self.code())
    }

    /// The Member States of the European Union, by code.
    pub fn eu() -> impl Iterator<Item = Self> {
        EU.split(' ').filter_map(|code| code.parse().ok())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A text that is no assigned country code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidCountry(String);

impl fmt::Display for InvalidCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not an ISO 3166-1 alpha-2 code such as BE", self.0)
    }
}

impl core::error::Error for InvalidCountry {}

impl FromStr for Country {
    type Err = InvalidCountry;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            &[first, second] if ASSIGNED.split(' ').any(|code| code == text) => Ok(Self([first, second])),
            _ => Err(InvalidCountry(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_assigned_codes_in_capitals_are_countries() {
        assert_eq!("BE".parse::<Country>().map(|country| country.is_eu()), Ok(true));
        assert_eq!("NO".parse::<Country>().map(|country| country.is_eu()), Ok(false));
        for wrong in ["", "be", "EU", "INT", "XX", "B ", "É"] {
            assert!(wrong.parse::<Country>().is_err(), "{wrong:?} must be refused");
        }
    }

    #[test]
    fn the_union_has_twenty_seven_members() {
        assert_eq!(Country::eu().count(), 27);
    }
}
