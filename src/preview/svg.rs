//! The drawing: the coalition's mark and name, what the page says, and the map turned to where it is about.

use super::{
    HEIGHT, Picture, WIDTH,
    font::{CAP_HEIGHT, DESCENT, FAMILY, Weight},
    lines::{Lines, TextBox},
};
use crate::ui::{MEMBER_STATES, OTHER_LAND, VIEW_HEIGHT, VIEW_WIDTH, arc};
use std::fmt::Write;

/// Where every text begins, from the left.
const LEFT: f32 = 72.0;
/// Where the lowest line stands.
const BOTTOM: f32 = 556.0;
/// Above this line there is only the coalition's name.
const TOP: f32 = 152.0;
/// What capitals keep away from the left, in parts of the size: large ones would look indented.
const BEARING: f32 = 0.04;
/// From one line of a title to the next, in parts of the size.
const LEADING: f32 = 1.08;
const TITLE_SIZES: [f32; 8] = [116.0, 100.0, 88.0, 78.0, 68.0, 60.0, 54.0, 48.0];
/// The lines above and below a title.
const SMALL: f32 = 30.0;
const SMALL_LEADING: f32 = 1.4;
/// Between a title and the lines above and below it.
const GAP: f32 = 28.0;

/// How letters look, whatever their size.
struct Style {
    weight: Weight,
    /// What letters come closer, in parts of the size.
    tracking: f32,
    opacity: f32,
}

const TITLE: Style = Style { weight: Weight::Bold, tracking: -0.02, opacity: 1.0 };
const NAME: Style = Style { weight: Weight::Bold, tracking: 0.0, opacity: 1.0 };
const NOTE: Style = Style { weight: Weight::Regular, tracking: 0.0, opacity: 0.86 };

impl Style {
    /// How wide a line is, in parts of the size.
    fn width(&self, line: &str) -> f32 {
        let tracking: f32 = line.chars().map(|_| self.tracking).sum();
        self.weight.width(line) + tracking
    }
}

/// What of the map is seen: its scale, and where its corner lies.
struct View {
    scale: f32,
    left: f32,
    top: f32,
    /// How wide the column beside it is.
    column: f32,
}

impl View {
    /// All of it on the right when there are several places; else larger, turned so that the place, or the middle of the
    /// Union, lies beside the column, and never beyond the edges of what is drawn.
    fn of(spots: &[(f32, f32)]) -> Self {
        const MIDDLE: (f32, f32) = (430.0, 500.0);
        if spots.len() > 1 {
            return Self { scale: 0.7, left: 612.0, top: 0.0, column: 590.0 };
        }
        let scale = 1.15;
        let (x, y) = spots.first().copied().unwrap_or(MIDDLE);
        let (width, height) = (f32::from(WIDTH), f32::from(HEIGHT));
        let left = (1015.0 - scale * x).max(width - scale * VIEW_WIDTH);
        let top = (285.0 - scale * y).clamp(height - scale * VIEW_HEIGHT, 0.0);
        Self { scale, left, top, column: 830.0 }
    }

    fn point(&self, (x, y): (f32, f32)) -> (f32, f32) {
        (self.left + self.scale * x, self.top + self.scale * y)
    }
}

/// The SVG of a picture.
pub fn write(picture: &Picture) -> String {
    let (ground, signal) = (escaped(&picture.colours.primary), escaped(&picture.colours.signal));
    let ink = ink_on(&picture.colours.primary);
    let view = View::of(&picture.preview.spots);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"{FAMILY}\" fill=\"{ink}\">\
         <linearGradient id=\"calm\"><stop stop-color=\"{ground}\"/><stop offset=\".4\" stop-color=\"{ground}\" \
         stop-opacity=\".9\"/><stop offset=\".8\" stop-color=\"{ground}\" stop-opacity=\"0\"/></linearGradient>\
         <rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>"
    );
    map(&mut svg, &view, &ground, ink, &picture.preview.spots);
    spots(&mut svg, &view, &signal, &picture.preview.spots);
    head(&mut svg, &picture.name, ink, &signal, view.column);
    words(&mut svg, picture, view.column);
    svg.push_str("</svg>");
    svg
}

/// Land, borders and the lines that join the places. Writing to a string cannot fail.
fn map(svg: &mut String, view: &View, ground: &str, ink: &str, spots: &[(f32, f32)]) {
    let View { scale, left, top, .. } = view;
    _ = write!(
        svg,
        "<g transform=\"translate({left} {top}) scale({scale})\"><path d=\"{OTHER_LAND}\" opacity=\".05\"/>\
         <g opacity=\".14\" stroke=\"{ground}\" stroke-width=\"1.6\">"
    );
    for (.., shape) in MEMBER_STATES {
        _ = write!(svg, "<path d=\"{shape}\"/>");
    }
    svg.push_str("</g>");
    if let Some((first, others)) = spots.split_first() {
        let lines: String = others.iter().map(|other| arc(*first, *other)).collect();
        _ = write!(
            svg,
            "<path d=\"{lines}\" fill=\"none\" stroke=\"{ink}\" stroke-opacity=\".5\" stroke-width=\"2\"/>"
        );
    }
    svg.push_str("</g>");
    // Beside a place alone the map passes under the words.
    if spots.len() < 2 {
        svg.push_str("<rect width=\"100%\" height=\"100%\" fill=\"url(#calm)\"/>");
    }
}

fn spots(svg: &mut String, view: &View, signal: &str, spots: &[(f32, f32)]) {
    let Some((first, others)) = spots.split_first() else { return };
    for (x, y) in others.iter().map(|spot| view.point(*spot)) {
        _ = write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"6.5\"/>");
    }
    let (x, y) = view.point(*first);
    let (dot, ring) = if others.is_empty() { (12, 26) } else { (9, 19) };
    _ = write!(
        svg,
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{dot}\" fill=\"{signal}\"/>\
         <circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{ring}\" fill=\"none\" stroke=\"{signal}\" stroke-width=\"3\"/>"
    );
}

/// The mark of the pages' header (`public/icons.svg`) and the coalition's name.
fn head(svg: &mut String, name: &str, ink: &str, signal: &str, column: f32) {
    const POINTS: [(f32, f32); 7] =
        [(12.1, 47.6), (9.9, 32.6), (17.7, 19.6), (32.0, 14.5), (46.3, 19.6), (54.1, 32.6), (51.9, 47.6)];
    _ = write!(
        svg,
        "<g transform=\"translate({} 50)\"><path d=\"M12.1 47.6A22.5 22.5 0 1 1 51.9 47.6\" fill=\"none\" stroke=\"{ink}\" \
         stroke-opacity=\".5\" stroke-width=\"2\"/><circle cx=\"32\" cy=\"37\" r=\"10\" fill=\"{signal}\"/>",
        LEFT - 6.0
    );
    for (x, y) in POINTS {
        _ = write!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"4.4\"/>");
    }
    svg.push_str("</g>");
    let left = LEFT + 72.0;
    let text_box = TextBox {
        width: LEFT + column - left,
        height: 40.0,
        leading: 1.0,
        most: 1,
        sizes: &[38.0, 32.0, 26.0],
        measure: &|line| NAME.width(line),
    };
    let Lines { size, lines } = text_box.set(name);
    for line in lines {
        text(svg, &line, (left, 83.0 + size * CAP_HEIGHT / 2.0), size, &NAME);
    }
}

/// The title with what stands above and below it, all standing on the bottom of the picture.
fn words(svg: &mut String, picture: &Picture, column: f32) {
    let preview = &picture.preview;
    let (above, below) = (notes(&preview.above, column, 1), notes(&preview.below, column, 2));

    let mut base = BOTTOM;
    for line in below.lines.iter().rev() {
        text(svg, line, (LEFT, base), below.size, &NOTE);
        base -= SMALL * SMALL_LEADING;
    }
    // The box of the title ends above the capitals below it, or with the picture's lowest letters.
    let end = if below.lines.is_empty() { BOTTOM } else { base + SMALL * (SMALL_LEADING - CAP_HEIGHT) - GAP };
    let start = if above.lines.is_empty() { TOP } else { TOP + SMALL * CAP_HEIGHT + GAP };
    let text_box = TextBox {
        width: column,
        height: end - start,
        leading: LEADING,
        most: 4,
        sizes: &TITLE_SIZES,
        measure: &|line| TITLE.width(line),
    };
    let Lines { size, lines } = text_box.set(&preview.title);
    let mut base = end - size * DESCENT;
    for line in lines.iter().rev() {
        text(svg, line, (LEFT - size * BEARING, base), size, &TITLE);
        base -= size * LEADING;
    }
    let base = base + size * (LEADING - CAP_HEIGHT) - GAP;
    for line in above.lines {
        text(svg, &line, (LEFT, base), above.size, &NOTE);
    }
}

/// A note in so many lines at most.
fn notes(text: &str, column: f32, most: u8) -> Lines {
    let text_box = TextBox {
        width: column,
        height: SMALL * SMALL_LEADING * f32::from(most),
        leading: SMALL_LEADING,
        most: most.into(),
        sizes: &[SMALL, 0.87 * SMALL, 0.8 * SMALL],
        measure: &|line| NOTE.width(line),
    };
    text_box.set(text)
}

/// A line of text on its base line.
fn text(svg: &mut String, line: &str, (x, y): (f32, f32), size: f32, style: &Style) {
    let (weight, opacity, spacing) = (style.weight.css(), style.opacity, style.tracking * size);
    _ = write!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" \
         letter-spacing=\"{spacing:.2}\" fill-opacity=\"{opacity}\">{}</text>",
        escaped(line)
    );
}

/// White, or near to black on a ground so light that white could not be read on it.
fn ink_on(ground: &str) -> &'static str {
    let digits = ground.strip_prefix('#').unwrap_or_default();
    let part = |at: usize| digits.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0);
    // Brightness as the eye has it (ITU-R BT.601).
    let brightness = f32::from(part(0)) * 0.299 + f32::from(part(2)) * 0.587 + f32::from(part(4)) * 0.114;
    if brightness > 150.0 { "#0d1526" } else { "#ffffff" }
}

/// A text within XML, without the control characters that XML knows no way to write.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
