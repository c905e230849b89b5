//! The colours of `site.toml` as a style sheet of a few lines. It names the tokens of `style/tokens.css`, in the same layer: what the
//! reader's system asks for still has the last word.

use crate::domain::Colours;

/// The address of the sheet. It names the colours, so that browsers may keep what it answers.
pub fn colours_address(colours: &Colours) -> String {
    format!("/colours.css?v={}", colours_version(colours))
}

/// The pair of colours in an address.
pub fn colours_version(colours: &Colours) -> String {
    let digits = |colour: &str| colour.trim_start_matches('#').to_ascii_lowercase();
    format!("{}-{}", digits(&colours.primary), digits(&colours.signal))
}

/// The sheet. Colours that stand under white or on white are darkened as far as text needs it (WCAG 1.4.6), so that no choice makes
/// a page unreadable.
pub fn colours_sheet(colours: &Colours) -> String {
    let (primary, signal) = (Colour::of(&colours.primary), Colour::of(&colours.signal));
    let dark = primary.darkened(ENHANCED);
    let on_signal = if signal.contrast(dark) >= LEGIBLE { dark } else { signal.ink() };
    let night = [15.5, 14.5, 13.5].map(|contrast| primary.darkened(contrast));
    let [ground, surface, band] = night;
    format!(
        "@layer theme{{:root{{--ink:{dark};--action:{dark};--action-hover:{hover};--band:{dark};--band-muted:{muted};\
         --band-line:{line};--map-line:{hover};--map-dot:{dark};--link:{dark};--signal:{signal};--on-signal:{on_signal}}}\
         @media (prefers-color-scheme:dark){{:root{{--ground:{ground};--surface:{surface};--band:{band};--map-border:{ground};\
         --map-other:{surface};--on-action:{ground};--ink:#f4f7ff;--action:#dfe8ff;--action-hover:#fff;--link:{night_link};\
         --map-line:{night_link};--map-dot:#f4f7ff;--band-line:{night_line};--line:{night_line}}}}}}}\n",
        hover = dark.mixed(WHITE, 0.15),
        muted = dark.mixed(WHITE, 0.8),
        line = dark.mixed(WHITE, 0.25),
        night_link = primary.lit().mixed(WHITE, 0.66),
        night_line = band.mixed(WHITE, 0.2),
    )
}

const WHITE: Colour = Colour([255.0; 3]);
const BLACK: Colour = Colour([0.0; 3]);
/// The contrast that text needs, and the one that all text has with this.
const LEGIBLE: f32 = 4.5;
const ENHANCED: f32 = 7.0;

/// Red, green and blue, each from 0 to 255.
#[derive(Clone, Copy)]
struct Colour([f32; 3]);

impl Colour {
    /// A colour such as `#0b2a5b`; black for what is none.
    fn of(text: &str) -> Self {
        let part =
            |at: usize| text.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).map_or(0.0, f32::from);
        Self([1, 3, 5].map(part))
    }

    fn mixed(self, other: Self, share: f32) -> Self {
        let [r, g, b] = self.0;
        let [other_r, other_g, other_b] = other.0;
        Self([(r, other_r), (g, other_g), (b, other_b)].map(|(own, other)| own + (other - own) * share))
    }

    /// The relative luminance of WCAG 2.
    fn luminance(self) -> f32 {
        let linear = self.0.map(|part| {
            let part = part / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        linear.iter().zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| part * weight).sum()
    }

    fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The same, as much darker as a contrast with white needs.
    fn darkened(self, contrast: f32) -> Self {
        let steps = (0..=50_u8).map(|step| self.mixed(BLACK, f32::from(step) / 50.0));
        steps.into_iter().find(|colour| colour.contrast(WHITE) >= contrast).unwrap_or(BLACK)
    }

    /// The same hue as bright as it can be, so that a light tint of it is no grey.
    fn lit(self) -> Self {
        let brightest = self.0.into_iter().fold(1.0, f32::max);
        Self(self.0.map(|part| part * 255.0 / brightest))
    }

    /// Black or white, whichever can be read on it.
    fn ink(self) -> Self {
        if self.contrast(BLACK) >= self.contrast(WHITE) { BLACK } else { WHITE }
    }
}

impl core::fmt::Display for Colour {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let [r, g, b] = self.0.map(f32::round);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "each part is from 0 to 255")]
        let [r, g, b] = [r as u8, g as u8, b as u8];
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(primary: &str, signal: &str) -> String {
        colours_sheet(&Colours { primary: primary.to_owned(), signal: signal.to_owned() })
    }

    #[test]
    fn the_colours_of_the_settings_are_those_of_the_page() {
        let sheet = sheet("#0b2a5b", "#ffc400");
        assert!(sheet.contains("--band:#0b2a5b;") && sheet.contains("--ink:#0b2a5b;"), "{sheet}");
        assert!(sheet.contains("--signal:#ffc400;--on-signal:#0b2a5b"), "{sheet}");
        assert!(sheet.contains("--link:#b3d0ff;"), "a blue at night, too: {sheet}");
    }

    #[test]
    fn no_choice_of_colours_makes_text_unreadable() {
        for primary in ["#ffffff", "#ffff00", "#00ff00", "#0000ff", "#000040", "#888888", "#000000", "#b00020"] {
            for signal in ["#ffffff", "#000000", "#777777", "#ff0000", "#0b2a5b"] {
                let sheet = sheet(primary, signal);
                let value = |name: &str| {
                    let rest = sheet.split_once(&format!("{name}:")).expect(name).1;
                    Colour::of(&rest[..7])
                };
                assert!(value("--band").contrast(WHITE) >= ENHANCED, "{primary}");
                assert!(value("--band-muted").contrast(value("--band")) >= LEGIBLE, "{primary}");
                assert!(value("--on-signal").contrast(value("--signal")) >= LEGIBLE, "{primary} {signal}");
                let night = sheet.split_once("@media").expect("a dark sheet").1;
                let night = |name: &str| Colour::of(&night.split_once(&format!("{name}:")).expect(name).1[..7]);
                let link = night("--link");
                assert!(night("--ground").contrast(link) >= ENHANCED, "{primary}: {link}");
                for text in [Colour::of("#a6b6d8"), link] {
                    assert!(night("--surface").contrast(text) >= LEGIBLE, "{primary}");
                }
            }
        }
    }
}
