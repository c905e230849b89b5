//! From the drawing to the bytes.

use super::{HEIGHT, Picture, WIDTH, font, svg};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, Options, Tree, fontdb::Database},
};
use std::sync::{Arc, LazyLock};

/// Our own font and none of the system's: every machine draws the same.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for weight in font::Weight::ALL {
        fonts.load_font_data(weight.file().to_vec());
    }
    Arc::new(fonts)
});

/// Why a picture cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// The drawing is no SVG: a mistake of `svg.rs`.
    #[error("the drawing of a page's picture cannot be read: {0}")]
    Drawing(#[from] usvg::Error),
    /// Too little memory.
    #[error("there is no room in memory for a page's picture")]
    OutOfMemory,
    /// The pixels cannot be written as a PNG.
    #[error("a page's picture cannot be written: {0}")]
    Encoding(String),
}

/// The picture as a PNG. Keeps a core busy for some hundredths of a second: not for a thread that answers visitors.
///
/// # Errors
/// When memory runs out, or the drawing is not one.
pub fn draw(picture: &Picture) -> Result<Vec<u8>, DrawError> {
    let options = Options { font_family: font::FAMILY.to_owned(), fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(&svg::write(picture), &options)?;
    let mut pixels = Pixmap::new(WIDTH.into(), HEIGHT.into()).ok_or(DrawError::OutOfMemory)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| DrawError::Encoding(error.to_string()))
}
