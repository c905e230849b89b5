//! What every picture holds, whatever the words.

use super::{Picture, Preview, WIDTH, draw, svg};
use crate::domain::Colours;
use resvg::usvg::{Options, Tree, fontdb};
use std::collections::BTreeSet;

const LONG: &str = "Going further than the compromise: risk assessment, a centre of the Union and continued voluntary detection \
    are progress; known material still needs binding detection and removal, and the rules need real enforcement, means to \
    carry them out, and a place for survivors wherever decisions are taken about them, in every one of the member states.";

fn picture(preview: Preview) -> Picture {
    let colours = Colours { primary: "#0b2a5b".into(), signal: "#ffc400".into() };
    Picture { preview, name: "TOY".into(), colours }
}

/// The texts of the drawing, as a reader of SVG finds them.
fn texts(picture: &Picture) -> Vec<String> {
    let svg = svg::write(picture);
    let tree = resvg::usvg::roxmltree::Document::parse(&svg).expect("well-formed");
    tree.descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text().map(str::to_owned))
        .collect()
}

/// The width and height that a PNG says of itself.
fn measures(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    (number(16), number(20))
}

#[test]
fn a_picture_is_a_png_of_the_size_that_is_promised() {
    let png = draw(&picture(Preview::titled("Title"))).expect("drawn");
    assert_eq!(measures(&png), (1200, 630));
}

#[test]
fn other_words_make_another_picture_in_every_script() {
    let titles = ["Members", "Meetings", "Μέλη", "Άλλα", "Членове", "Събития", "Baill", "Żħġ"];
    let pictures: BTreeSet<Vec<u8>> =
        titles.iter().map(|title| draw(&picture(Preview::titled(title))).expect("drawn")).collect();
    assert_eq!(pictures.len(), titles.len());
}

#[test]
fn words_stay_inside_however_many_and_however_long() {
    assert!(LONG.chars().count() > 300);
    let titles = ["A", LONG, &"Ünbreakable".repeat(8), &"W".repeat(80), "Ω", &"ж".repeat(300), "", "  \n "];
    for title in titles {
        for (above, below) in [("", ""), (LONG, LONG)] {
            for spots in [vec![], vec![(500.0, 400.0)], vec![(0.0, 0.0), (1000.0, 900.0)]] {
                let preview = Preview { title: title.into(), above: above.into(), below: below.into(), spots };
                let mut picture = picture(preview);
                picture.name = LONG.into();
                let mut options = Options::default();
                for weight in super::font::Weight::ALL {
                    options.fontdb_mut().load_font_data(weight.file().to_vec());
                }
                let tree = Tree::from_str(&svg::write(&picture), &options).expect("drawing");
                let boxes = text_boxes(tree.root());
                assert!(!boxes.is_empty(), "the name at least");
                assert!(
                    boxes.iter().all(|one| one.0 >= 60.0 && one.2 <= f32::from(WIDTH) - 60.0),
                    "{title}: {boxes:?}"
                );
                assert!(boxes.iter().all(|one| one.1 >= 40.0 && one.3 <= 630.0 - 40.0), "{title}: {boxes:?}");
                let tops: Vec<f32> = boxes.iter().map(|one| one.1).collect();
                assert!(
                    tops.iter().skip(1).all(|top| *top > 120.0),
                    "nothing reaches up to the name: {title}: {boxes:?}"
                );
            }
        }
    }
}

/// Left, top, right and bottom of what each text paints.
fn text_boxes(group: &resvg::usvg::Group) -> Vec<(f32, f32, f32, f32)> {
    let node_boxes = |node: &resvg::usvg::Node| match node {
        resvg::usvg::Node::Group(group) => text_boxes(group),
        resvg::usvg::Node::Text(text) => {
            let bounds = text.flattened().abs_bounding_box();
            vec![(bounds.left(), bounds.top(), bounds.right(), bounds.bottom())]
        }
        _ => vec![],
    };
    group.children().iter().flat_map(node_boxes).collect()
}

#[test]
fn signs_of_xml_and_control_characters_break_no_drawing() {
    let title = "</text><script>\"A\" & 'B'\u{0}\u{b}\u{ffff}]]>";
    let mut picture = picture(Preview { title: title.into(), above: "<&>".into(), ..Preview::default() });
    picture.name = "A&B".into();
    picture.colours.primary = "\"/><rect fill=\"red".into();
    // From the lowest line up.
    assert_eq!(texts(&picture), ["A&B", "'B']]>", "</text><script>\"A\"\u{a0}&", "<&>"]);
    assert!(draw(&picture).is_ok());
}

#[test]
fn words_can_be_read_on_a_light_ground_too() {
    let mut picture = picture(Preview::titled("Title"));
    assert!(svg::write(&picture).contains("fill=\"#ffffff\""));
    picture.colours.primary = "#ffe9a8".into();
    assert!(svg::write(&picture).contains("fill=\"#0d1526\""));
}

#[test]
fn a_place_wears_the_signal_and_several_are_joined_to_the_first() {
    let count = |spots: &[(f32, f32)], what: &str| {
        svg::write(&picture(Preview { spots: spots.to_vec(), ..Preview::default() })).matches(what).count()
    };
    let (brussels, athens, lisbon) = ((318.0, 505.0), (690.0, 800.0), (45.0, 745.0));
    let ring = "stroke=\"#ffc400\"";
    assert_eq!([count(&[], ring), count(&[athens], ring), count(&[brussels, athens, lisbon], ring)], [0, 1, 1]);
    assert_eq!(count(&[brussels, athens, lisbon], "r=\"6.5\""), 2);
}

#[test]
fn the_version_changes_with_everything_that_is_seen() {
    let first = picture(Preview { title: "a".into(), above: "b".into(), below: "c".into(), spots: vec![(1.0, 2.0)] });
    let mut others = vec![first.clone(); 7];
    others[0].preview.title = "b".into();
    others[1].preview.above = String::new();
    others[2].preview.below = "d".into();
    others[3].preview.spots[0].1 = 3.0;
    others[4].name = "b".into();
    others[5].colours.primary = "#000000".into();
    others[6].colours.signal = "#000000".into();
    assert_eq!(first.version(), first.clone().version());
    assert!(others.iter().all(|other| other.version() != first.version()));
}

#[test]
fn the_program_knows_no_font_but_its_own() {
    let families = |weight: super::font::Weight| {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(weight.file().to_vec());
        let found: Vec<_> = fonts.faces().map(|face| (face.families[0].0.clone(), face.weight.0)).collect();
        found
    };
    for weight in super::font::Weight::ALL {
        assert_eq!(families(weight), [(super::font::FAMILY.to_owned(), weight.css())]);
    }
}
