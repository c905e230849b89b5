//! The picture that stands for a page where its address is shared: what it says, and how it is drawn.
//!
//! Server only, and pure: words, places and colours in, a PNG out. It knows no page, no snapshot, no HTTP.

mod font;
mod lines;
mod png;
mod svg;

pub use font::missing;
pub use png::{DrawError, draw};

use crate::domain::Colours;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::LazyLock,
};

/// A hash of what draws, which may change between two builds of one version: this module, its fonts, the map, the libraries.
static DRAWING: LazyLock<u64> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    [include_str!("font.rs"), include_str!("lines.rs"), include_str!("png.rs"), include_str!("svg.rs")]
        .hash(&mut hasher);
    [include_str!("../ui/map.rs"), include_str!("../ui/map_data.rs"), include_str!("../../Cargo.lock")]
        .hash(&mut hasher);
    font::Weight::ALL.map(font::Weight::file).hash(&mut hasher);
    hasher.finish()
});

/// Width of every picture in pixels: what the Open Graph world expects.
pub const WIDTH: u16 = 1200;
/// Height of every picture in pixels.
pub const HEIGHT: u16 = 630;

/// What a page wants to be said of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    /// Its heading.
    pub title: String,
    /// A line above: what kind of thing it is about. May be empty.
    pub above: String,
    /// What stands below: when and where. May be empty.
    pub below: String,
    /// Places it is about, in units of the map: the first wears the signal, the others are joined to it.
    pub spots: Vec<(f32, f32)>,
}

impl Preview {
    /// A heading and nothing else.
    pub fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }
}

/// All that a picture is a function of.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What the page says.
    pub preview: Preview,
    /// Who says it: the coalition's short name.
    pub name: String,
    /// The coalition's colours.
    pub colours: Colours,
}

impl Picture {
    /// The same in words, for those who do not see it.
    pub fn words(&self) -> String {
        let Preview { title, above, below, .. } = &self.preview;
        let words = [&self.name, above, title, below].into_iter().filter(|words| !words.is_empty());
        words.map(String::as_str).collect::<Vec<_>>().join(" · ")
    }

    /// Changes when the picture does, so that it can be part of an address that is kept for long.
    pub fn version(&self) -> String {
        let mut hasher = DefaultHasher::new();
        DRAWING.hash(&mut hasher);
        let Preview { title, above, below, spots } = &self.preview;
        (title, above, below, &self.name, &self.colours.primary, &self.colours.signal).hash(&mut hasher);
        for (x, y) in spots {
            (x.to_bits(), y.to_bits()).hash(&mut hasher);
        }
        format!("{:x}", hasher.finish())
    }
}

#[cfg(test)]
mod tests;
