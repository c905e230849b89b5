//! The logo of an organisation, in the place of its initials.

use super::listing::hash;
use crate::domain::Organisation;

/// The address of an organisation's logo, with a hash of its bytes: browsers may keep it for good.
pub fn logo_address(organisation: &Organisation) -> Option<String> {
    let version = hash(organisation.logo.as_ref()?.as_bytes());
    Some(format!("/logos/{}.svg?v={version}", organisation.slug))
}

/// The classes of the tile that shows an organisation's logo or, where none is to be shown, its initials.
pub fn tile_class(organisation: &Organisation, logo: Option<&str>) -> String {
    let shape = if logo.is_some() { "logo" } else { organisation.kind.code() };
    format!("tile {shape}")
}
