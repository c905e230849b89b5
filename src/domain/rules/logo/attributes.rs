//! Which attributes a logo may have, and which values: nothing that loads, runs or refers elsewhere.

use roxmltree::{Attribute, Node};

/// The attributes of a logo: geometry, and presentation that needs no style sheet.
const ATTRIBUTES: [&str; 55] = [
    "id",
    "version",
    "width",
    "height",
    "viewBox",
    "preserveAspectRatio",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "fr",
    "d",
    "points",
    "pathLength",
    "transform",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "opacity",
    "color",
    "display",
    "visibility",
    "overflow",
    "vector-effect",
    "shape-rendering",
    "color-interpolation",
    "paint-order",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "spreadMethod",
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "isolation",
    "href",
];
/// What may stand before a bracket in a value.
const FUNCTIONS: [&str; 10] =
    ["matrix", "translate", "scale", "rotate", "skewX", "skewY", "rgb", "rgba", "hsl", "hsla"];
/// The attributes that may name a part of the drawing as `url(#name)`.
const REFERRING: [&str; 3] = ["fill", "stroke", "clip-path"];
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// What is wrong with an attribute, and what to do about it.
pub(super) fn wrong(node: Node<'_, '_>, attribute: &Attribute<'_, '_>) -> Option<(String, &'static str)> {
    let (name, value) = (attribute.name(), attribute.value());
    let is_ours = match attribute.namespace() {
        None => ATTRIBUTES.contains(&name),
        Some(namespace) => namespace == XLINK && name == "href",
    };
    if !is_ours {
        let remedy =
            "remove it, or export with presentation attributes such as fill=\"#0b2a5b\" in the place of styles";
        return Some((format!("a logo has no attribute {name}"), remedy));
    }
    let is_right = match name {
        "href" => node.tag_name().name().ends_with("Gradient") && value.strip_prefix('#').is_some_and(is_name),
        // Clips within clips can be made to take for ever.
        "clip-path" if node.ancestors().any(|above| above.tag_name().name() == "clipPath") => false,
        _ => is_plain(value) || (REFERRING.contains(&name) && is_part(value)),
    };
    let shown: String = value.chars().take(40).collect();
    let remedy = "write a number, a colour, or url(#name) of a gradient or clip of the same drawing";
    (!is_right).then(|| (format!("“{shown}” is no value that {name} may have"), remedy))
}

/// Whether a value can be no address: those have colons or slashes, a backslash would spell them otherwise, and only known
/// functions may be called.
fn is_plain(value: &str) -> bool {
    let is_sign = |letter: char| letter.is_ascii_alphanumeric() || " \t\n#%()+,-._".contains(letter);
    let mut parts = value.split('(').rev();
    // What follows the last bracket names no function.
    parts.next();
    let mut names = parts.map(|part| part.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next());
    value.chars().all(is_sign) && names.all(|name| name.is_some_and(|name| FUNCTIONS.contains(&name)))
}

/// Whether a value names a part of the drawing.
fn is_part(value: &str) -> bool {
    value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')).is_some_and(is_name)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
}
