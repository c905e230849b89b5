#!/usr/bin/env bash
# Makes public/fonts/*, style/fonts.css and src/preview/fonts/* from the published Commissioner package.
#
#   scripts/fonts.sh
#
# Needs bash, npm and python3 with venv. Everything happens in a temporary folder with pinned
# versions, so that the same files come out, byte for byte, whoever runs it and however often.
# The results are kept in the repository: a build never needs this script.
#
# What is done to each of the package's four upright files, and why:
#   1. the weight axis is cut to 400–700, the weights the site uses (a quarter of the bytes);
#   2. characters are cut to the official languages of the Union and their neighbours;
#   3. kerning, ligatures and localised forms (Bulgarian, Serbian, Romanian, Catalan) stay;
#   4. hints go: they are ignored on the screens of today;
#   5. the narrow no-break space of French and the no-break hyphen, which the font lacks, are
#      mapped to its thin space and its hyphen, so that no second font is called for one sign.
#
# The pictures of pages are drawn on the server by a library that reads no woff2: for it the four
# files become one TrueType file for each of the two weights it uses.
set -euo pipefail

font=@fontsource-variable/commissioner@5.3.0
# Same widths as Arial and Liberation Sans, to measure the fallback against.
arial_widths=@fontsource/arimo@5.3.0
fonttools=4.60.1
brotli=1.1.0
uharfbuzz=0.51.2

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# fontTools stamps the moment of saving into a font; a fixed one keeps the bytes the same.
export SOURCE_DATE_EPOCH=0

npm install --silent --no-audit --no-fund --prefix "$work" "$font" "$arial_widths"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "fonttools==$fonttools" "brotli==$brotli" \
  "uharfbuzz==$uharfbuzz"

package="$work/node_modules/@fontsource-variable/commissioner"
mkdir -p "$root/public/fonts" "$root/style" "$root/src/preview/fonts"
cp "$package/LICENSE" "$root/public/fonts/OFL.txt"

"$work/venv/bin/python" - "$package/files" "$work/node_modules/@fontsource/arimo/files" "$root" <<'PYTHON'
import sys
from io import BytesIO
from pathlib import Path

import uharfbuzz as hb
from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

source, arial, root = map(Path, sys.argv[1:])

# The ranges do not overlap, so a character never asks for two files.
RANGES = {
    "latin": "U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, "
             "U+2009, U+200B, U+2011, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+202F, "
             "U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2212, U+2215",
    "latin-ext": "U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+02C7, U+02D8-02D9, U+02DB, "
                 "U+02DD, U+1E9E",
    "greek": "U+0384-038A, U+038C, U+038E-03A1, U+03A3-03CE",
    "cyrillic": "U+0400-045F, U+0490-0491, U+2116",
}
SAME_SIGN = {0x202F: 0x2009, 0x2011: 0x002D}
FEATURES = ["kern", "liga", "locl", "ccmp", "mark", "mkmk", "calt", "rvrn"]
WEIGHTS = (400, 700)

# French and English, in the mixture of letters, signs and figures of the site.
SAMPLE = (
    "Une coalition d’organisations de défense des droits de l’enfant demande à l’Union européenne "
    "une loi forte, des garanties claires et la participation des survivants. Événements, 20 mars 2023. "
    "A coalition of children’s rights organisations asks the European Union for a strong law, clear "
    "safeguards and a seat for survivors. Events, legislation and positions, with sources, 2022 to 2026."
)


def code_points(ranges):
    for part in ranges.replace("U+", "").split(", "):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def plain(font):
    """The font saved without compression, as the shaper and the subsetter read it."""
    saved = BytesIO()
    font.flavor = None
    font.save(saved)
    return saved.getvalue()


def cut(name, ranges, weight, features, flavor=None):
    """The file of a script with the weights, characters and features asked for, and how to save it."""
    font = TTFont(source / f"commissioner-{name}-wght-normal.woff2")
    instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for missing, present in SAME_SIGN.items():
                if missing not in table.cmap and present in table.cmap:
                    table.cmap[missing] = table.cmap[present]
    font = TTFont(BytesIO(plain(font)))
    options = subset.Options(hinting=False, flavor=flavor, name_IDs=[0, 1, 2, 3, 5, 13, 14])
    options.layout_features = features
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(code_points(ranges)))
    subsetter.subset(font)
    return font, options


def report(path):
    print(f"{path.relative_to(root)}  {path.stat().st_size} bytes")


def make(name, ranges):
    font, options = cut(name, ranges, WEIGHTS, FEATURES, "woff2")
    path = root / "public/fonts" / f"commissioner-{name}.woff2"
    subset.save_font(font, path, options)
    report(path)


def make_drawn(weight):
    """One file of one weight for all scripts: the server draws single lines, with kerning and no more."""
    parts = []
    for name, ranges in RANGES.items():
        font, _ = cut(name, ranges, weight, ["kern"])
        parts.append(BytesIO(plain(font)))
    font = Merger().merge(parts)
    # The package's files call themselves after the thin end of their axis.
    names = font["name"]
    names.names = [name for name in names.names if name.nameID < 256]
    names.setName("Commissioner", 1, 3, 1, 0x409)
    style = "Bold" if weight == 700 else "Regular"
    names.setName(style, 2, 3, 1, 0x409)
    # Without this name the drawing library takes no font.
    names.setName(f"Commissioner-{style}", 6, 3, 1, 0x409)
    path = root / "src/preview/fonts" / f"commissioner-{weight}.ttf"
    font.save(path)
    report(path)


def width(font):
    """Width of the sample, kerned and with ligatures as a browser sets it, in parts of an em."""
    face = hb.Face(plain(font))
    line = hb.Buffer()
    line.add_str(SAMPLE)
    line.guess_segment_properties()
    hb.shape(hb.Font(face), line)
    return sum(glyph.x_advance for glyph in line.glyph_positions) / face.upem


REGULAR = ["Arial", "ArialMT", "Liberation Sans", "Arimo", "Helvetica"]
BOLD = ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold", "Helvetica Bold", "Helvetica-Bold"]


def fallback(weight, weights, arial_weight, faces):
    """The face that stands in for `weights`, measured at `weight`: Arial knows only two weights,
    and every weight of Commissioner has its own width."""
    font = TTFont(source / "commissioner-latin-wght-normal.woff2")
    instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    ratio = width(font) / width(TTFont(arial / f"arimo-latin-{arial_weight}-normal.woff2"))
    em = font["head"].unitsPerEm * ratio
    sources = ", ".join(f'local("{face}")' for face in faces)
    return f"""@font-face {{
  font-family: "Commissioner Fallback";
  font-style: normal;
  font-weight: {weights};
  src: {sources};
  size-adjust: {ratio:.2%};
  ascent-override: {font["hhea"].ascent / em:.2%};
  descent-override: {-font["hhea"].descent / em:.2%};
  line-gap-override: {font["hhea"].lineGap / em:.2%};
}}
"""


css = [
    """/* Written by scripts/fonts.sh; change it there.
   Commissioner © 2019 The Commissioner Project Authors, SIL Open Font License 1.1: /fonts/OFL.txt */
"""
]
for name, ranges in RANGES.items():
    make(name, ranges)
    css.append(f"""@font-face {{
  font-family: "Commissioner";
  font-style: normal;
  font-weight: {WEIGHTS[0]} {WEIGHTS[1]};
  font-display: swap;
  src: url("/fonts/commissioner-{name}.woff2") format("woff2");
  unicode-range: {ranges};
}}
""")
css.append("""/* The system's own sans-serif with the measures of Commissioner: lines and boxes keep their size
   when the font arrives. Use: font-family: "Commissioner", "Commissioner Fallback", sans-serif. */
""")
css.append(fallback(400, "400 449", 400, REGULAR))
css.append(fallback(500, "450 549", 400, REGULAR))
css.append(fallback(600, "550 649", 700, BOLD))
css.append(fallback(700, "650 700", 700, BOLD))
for weight in WEIGHTS:
    make_drawn(weight)
(root / "style/fonts.css").write_text("\n".join(css))
PYTHON
