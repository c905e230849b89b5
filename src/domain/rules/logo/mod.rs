//! Rules of an organisation's logo: a drawing that runs nothing, loads nothing and refers to nothing but itself.
//!
//! What is on no list here is refused, also what would do no harm: were it taken out, the site would send, and an export would
//! write, another drawing than the one that somebody has looked at.

mod attributes;

use super::wording;
use crate::domain::schema::Fault;
use attributes::wrong;
use roxmltree::{Document, Node, ParsingOptions};

/// The column of a logo, a whole file.
pub(super) const COLUMN: &str = "logo";
/// The elements of a logo: shapes, groups, gradients, clips, words about it. None of them can be made to draw another one many
/// times over.
const ELEMENTS: [&str; 16] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
];
/// What draws.
const SHAPES: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
/// So many parts at most: browsers lay each of them out.
const MOST_NODES: u32 = 2_000;
const SVG: &str = "http://www.w3.org/2000/svg";

/// What keeps a drawing from being a logo; the same thing is told once.
#[must_use]
pub fn faults(svg: &str) -> Vec<Fault> {
    let whole = |reason: String, remedy: &str| vec![Fault::new(COLUMN, reason, remedy)];
    if let Some((reason, remedy)) = wording::of_letters(svg) {
        return whole(reason, remedy);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(svg, options) {
        Ok(document) => document,
        Err(roxmltree::Error::DtdDetected) => {
            let reason = "the drawing declares a document type".to_owned();
            return whole(reason, "remove what begins with <!DOCTYPE, with the entities in it");
        }
        Err(roxmltree::Error::NodesLimitReached) => {
            return whole(format!("the drawing has more than {MOST_NODES} parts"), "simplify it");
        }
        Err(error) => return whole(format!("this is no well-formed XML ({error})"), "save the drawing anew as SVG"),
    };
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return whole("this is no SVG drawing".to_owned(), "its first element has to be svg, in the namespace of SVG");
    }
    let mut faults: Vec<Fault> = Vec::new();
    let mut tell = |node: Node<'_, '_>, reason: String, remedy: &str| {
        if faults.iter().all(|known| known.reason != reason) {
            let line = u64::from(document.text_pos_at(node.range().start).row);
            faults.push(Fault::new(COLUMN, reason, remedy).at(line));
        }
    };
    if !has_view_box(root) {
        tell(root, "the drawing has no viewBox".to_owned(), "add viewBox=\"0 0 width height\" to its first element");
    }
    if !document.descendants().any(|node| SHAPES.iter().any(|shape| node.has_tag_name((SVG, *shape)))) {
        tell(root, "the drawing has no shape".to_owned(), "draw it of paths; letters have to be paths as well");
    }
    for node in document.descendants() {
        let name = node.tag_name().name();
        if node.is_pi() {
            let reason = "a logo has no processing instructions".to_owned();
            tell(node, reason, "remove what begins with <? below the first line");
        } else if node.is_element()
            && (node.tag_name().namespace() != Some(SVG)
                || !ELEMENTS.contains(&name)
                || (name == "svg" && node != root))
        {
            let remedy =
                "export it as plain SVG of shapes and gradients, letters as paths; docs/content.md lists what is taken";
            tell(node, format!("a logo has no element <{name}>"), remedy);
        } else {
            for attribute in node.attributes() {
                if let Some((reason, remedy)) = wrong(node, &attribute) {
                    tell(node, reason, remedy);
                }
            }
        }
    }
    faults
}

/// Without it, the drawing would keep its own size and be cut off.
fn has_view_box(root: Node<'_, '_>) -> bool {
    let numbers = root.attribute("viewBox").unwrap_or_default().split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Vec<f32> = numbers.filter_map(|number| number.parse().ok()).collect();
    matches!(numbers[..], [_, _, width, height] if width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A drawing with this within it.
    fn drawing(inside: &str) -> String {
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        format!("{head} viewBox=\"0 0 8 8\">\n<path d=\"M0 0h8v8z\"/>{inside}</svg>\n")
    }

    fn told(svg: &str) -> Vec<String> {
        let line = |fault: &Fault| fault.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        faults(svg).iter().map(|fault| line(fault) + &fault.reason).collect()
    }

    #[test]
    fn shapes_groups_gradients_and_clips_are_taken_as_drawing_programs_write_them() {
        let inside = "<!-- ours --><title>Ä &amp; B: https://a.example/</title><defs>\
             <linearGradient id=\"a\" gradientTransform=\"rotate(45 4,4)\"><stop offset=\"50%\" stop-color=\"rgb(1, 2, 3)\"/></linearGradient>\
             <radialGradient id=\"b-1\" xlink:href=\"#a\" r=\".5e1\"/><clipPath id=\"c\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></clipPath></defs>\
             <g fill=\"none\" stroke=\"#0B2a5b\" clip-path=\"url(#c)\" transform=\"translate(1 -2) scale(.5)\">\
             <rect width=\"8\" height=\"8\" fill=\"url(#b-1)\"/><polygon points=\"0,0 8,0 8,8\" stroke-dasharray=\"1 2\"/></g>";
        let svg = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", drawing(inside));
        assert_eq!(told(&svg), [] as [String; 0]);
    }

    #[test]
    fn what_runs_loads_or_refers_elsewhere_is_refused_with_its_line() {
        let rows = [
            ("<script>alert(1)</script>", "a logo has no element <script>"),
            ("<g onload=\"alert(1)\"/>", "a logo has no attribute onload"),
            ("<a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", "a logo has no element <a>"),
            ("<linearGradient href=\"javascript:alert(1)\"/>", "“javascript:alert(1)” is no value that href"),
            ("<linearGradient xlink:href=\"https://a.example/#b\"/>", "“https://a.example/#b” is no value that href"),
            ("<g href=\"#a\"/>", "“#a” is no value that href"),
            ("<image href=\"https://a.example/b.png\"/>", "a logo has no element <image>"),
            ("<image href=\"data:image/png;base64,AA\"/>", "a logo has no element <image>"),
            ("<g fill=\"url(data:image/svg+xml,%3Csvg/%3E)\"/>", "“url(data:image/svg+xml,%3Csvg/%3E)” is no value"),
            (
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "no element <foreignObject>",
            ),
            ("<iframe xmlns=\"http://www.w3.org/1999/xhtml\"/>", "a logo has no element <iframe>"),
            ("<path xmlns=\"http://www.w3.org/1999/xhtml\"/>", "a logo has no element <path>"),
            ("<style>@import url(//a.example);</style>", "a logo has no element <style>"),
            ("<g style=\"fill:url(//a.example)\"/>", "a logo has no attribute style"),
            ("<g fill=\"url(//a.example/b.svg#c)\"/>", "“url(//a.example/b.svg#c)” is no value that fill"),
            ("<g fill=\"url(b.svg)\"/>", "“url(b.svg)” is no value that fill"),
            ("<g fill=\"URL(#a)\"/>", "“URL(#a)” is no value that fill"),
            ("<g fill=\"u\\72l(#a)\"/>", "is no value that fill"),
            ("<g opacity=\"url(#a)\"/>", "“url(#a)” is no value that opacity"),
            ("<g fill=\"var(--a)\"/>", "“var(--a)” is no value that fill"),
            ("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "a logo has no element <animate>"),
            ("<set attributeName=\"onload\" to=\"alert(1)\"/>", "a logo has no element <set>"),
            ("<use href=\"#a\"/>", "a logo has no element <use>"),
            ("<filter id=\"a\"/>", "a logo has no element <filter>"),
            ("<text>a</text>", "a logo has no element <text>"),
            ("<svg/>", "a logo has no element <svg>"),
            ("<?xml-stylesheet href=\"//a.example\"?>", "a logo has no processing instructions"),
            ("<clipPath><path clip-path=\"url(#c)\"/></clipPath>", "“url(#c)” is no value that clip-path"),
            ("<g class=\"a\"/>", "a logo has no attribute class"),
            ("<g xml:base=\"https://a.example/\"/>", "a logo has no attribute base"),
        ];
        for (inside, expected) in rows {
            let told = told(&drawing(inside));
            let is_told = told.iter().any(|line| line.starts_with("line 2: ") && line.contains(expected));
            assert!(is_told, "{inside}: {told:?}");
        }
    }

    #[test]
    fn what_is_no_drawing_or_cannot_be_read_safely_is_refused_whole() {
        let rows = [
            (drawing("<g>"), "this is no well-formed XML"),
            (drawing("&a;"), "this is no well-formed XML"),
            ("<svg viewBox=\"0 0 1 1\"><path/></svg>".to_owned(), "this is no SVG drawing"),
            (format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", drawing("&a;")), "declares a document type"),
            (format!("<!DOCTYPE svg>{}", drawing("")), "declares a document type"),
            (drawing(&"<g>".repeat(2_000)), "more than 2000 parts"),
            (drawing("").replace("viewBox=\"0 0 8 8\"", ""), "has no viewBox"),
            (drawing("").replace("0 0 8 8", "0 0 0 8"), "has no viewBox"),
            (drawing("").replace("<path d=\"M0 0h8v8z\"/>", ""), "has no shape"),
            (drawing("<title>a\u{202e}b</title>"), "U+202E"),
        ];
        for (svg, expected) in rows {
            let told = told(&svg);
            assert!(told.len() == 1 && told[0].contains(expected), "{svg}: {told:?}");
        }
    }

    #[test]
    fn the_same_mistake_is_told_once() {
        assert_eq!(told(&drawing("<g class=\"a\"/><g class=\"b\"/>")).len(), 1);
    }
}
