// Draws Europe once and writes src/ui/map_data.rs, so that pages carry a map without asking anybody for it.
//
//   npm run map
//
// Source: Natural Earth 1:50m countries (public domain) as packed in `world-atlas`.
// Projection: Lambert azimuthal equal-area about 52° N 10° E, as in EPSG:3035, on the sphere.
//
// What the map says about states: each member state of the Union has its shape, all other land is one surface. So borders are
// drawn only where a member state has a part, and the map takes no side in anybody's dispute elsewhere. The whole island of
// Cyprus is Union territory (Protocol 10 to the 2003 Act of Accession).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoAzimuthalEqualArea } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mergeArcs } from "topojson-client";
import { topology as toTopology } from "topojson-server";
import { presimplify } from "topojson-simplify";

const WIDTH = 1000;
const HEIGHT = 900;
const CENTRE = { latitude: 52, longitude: 10 };
// Units of the view for one radius of the Earth, and where the centre of the projection lies in the view.
const SCALE = 1330;
const OFFSET = { x: 455, y: 489 };
// Land is drawn a little past the view, so that its cut edge never shows.
const MARGIN = 12;
// A bend of a coast or border smaller than this (square units) is left out, the sooner the farther from the Union;
// so is an island smaller than that.
const SMALLEST_BEND = { member: 4.7, neighbour: 7, other: 18 };
const SMALLEST_ISLAND = { member: 9, other: 14 };
// Greenland reaches into a corner of the view, where it would only distract.
const LEFT_OUT = ["304"];

const EUROPEAN_UNION = {
  "040": "AT", "056": "BE", "100": "BG", "191": "HR", "196": "CY", "203": "CZ", "208": "DK", "233": "EE", "246": "FI",
  "250": "FR", "276": "DE", "300": "GR", "348": "HU", "372": "IE", "380": "IT", "428": "LV", "440": "LT", "442": "LU",
  "470": "MT", "528": "NL", "616": "PL", "620": "PT", "642": "RO", "703": "SK", "705": "SI", "724": "ES", "752": "SE",
};
const NEIGHBOURS = {
  "008": "AL", "020": "AD", "070": "BA", "112": "BY", "352": "IS", "438": "LI", "492": "MC", "498": "MD", "499": "ME",
  "578": "NO", "674": "SM", "688": "RS", "756": "CH", "792": "TR", "804": "UA", "807": "MK", "826": "GB",
};
// Parts that Natural Earth keeps apart from the state whose code they share here.
const PARTS = { "248": "FI", "Kosovo": "XK", "N. Cyprus": "CY" };
// Reference points for the tests of src/ui/projection.rs.
const CITIES = {
  Brussels: [50.8503, 4.3517], Lisbon: [38.7223, -9.1393], Reykjavik: [64.1466, -21.9426], Helsinki: [60.1699, 24.9384],
  Athens: [37.9838, 23.7275], Nicosia: [35.1856, 33.3823], Valletta: [35.8989, 14.5146], Sofia: [42.6977, 23.3219],
};

const codeOf = (country) =>
  PARTS[country.id] ?? PARTS[country.properties.name] ?? EUROPEAN_UNION[country.id] ?? NEIGHBOURS[country.id];
const isMember = (country) => Object.values(EUROPEAN_UNION).includes(codeOf(country));

const projection = geoAzimuthalEqualArea()
  .rotate([-CENTRE.longitude, -CENTRE.latitude])
  .scale(SCALE)
  .translate([OFFSET.x, OFFSET.y])
  .precision(0)
  .clipExtent([[-MARGIN, -MARGIN], [WIDTH + MARGIN, HEIGHT + MARGIN]]);

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json")));
const projected = geoProject(feature(atlas, atlas.objects.countries), projection);
projected.features = projected.features.filter(({ id, geometry }) => geometry && !LEFT_OUT.includes(id));
const topology = presimplify(toTopology({ countries: projected }, 1e6));
const countries = topology.objects.countries.geometries;

// --- Lines -------------------------------------------------------------------------------------------------------

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

/** The states on both sides of every arc; a coast has one. */
const sides = topology.arcs.map(() => []);
for (const country of countries) {
  for (const index of country.arcs.flat(Infinity)) sides[index < 0 ? ~index : index].push(country);
}

/** The corners of one arc that are worth drawing, on whole units. */
function simplified(arc, index) {
  const bend = sides[index].some(isMember) ? SMALLEST_BEND.member
    : sides[index].some(codeOf) ? SMALLEST_BEND.neighbour : SMALLEST_BEND.other;
  const closed = same(arc[0], arc.at(-1));
  const heights = arc.map((point) => point[2]).sort((a, b) => b - a);
  // However small an island is, six corners keep its shape.
  const least = closed ? Math.min(bend, heights[Math.min(6, heights.length - 1)]) : bend;
  const corners = arc.filter((point) => point[2] >= least);
  if (closed) corners.pop();
  // A curve runs through the midpoints between corners. Corners on every second unit make those whole numbers,
  // so that a path needs neither fractions nor control points of its own (see `curve`).
  const last = corners.length - 1;
  const snapped = corners.map(([x, y], i) =>
    !closed && (i === 0 || i === last) ? [Math.round(x), Math.round(y)] : [2 * Math.round(x / 2), 2 * Math.round(y / 2)]);
  return { closed, corners: snapped.filter((point, i) => i === 0 || !same(point, snapped[i - 1])) };
}
const arcs = topology.arcs.map(simplified);

const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** SVG path writer: relative commands, no sign or space that is not needed. */
class Path {
  text = "";
  at = [0, 0];
  command = "";
  numbers(...points) {
    let text = "";
    for (const [x, y] of points) {
      for (const n of [x - this.at[0], y - this.at[1]]) text += n < 0 || text === "" ? `${n}` : ` ${n}`;
    }
    this.at = points.at(-1);
    return text;
  }
  add(command, ...points) {
    const numbers = this.numbers(...points);
    if (command !== this.command) this.text += command + numbers;
    else this.text += numbers.startsWith("-") ? numbers : ` ${numbers}`;
    this.command = command;
  }
  move(point) {
    this.add("m", point);
    // After a move to, further pairs would be lines.
    this.command = "";
  }
  close(start) {
    this.text += "z";
    this.command = "";
    this.at = start;
  }
}

const onEdge = ([x, y]) => x <= -MARGIN || y <= -MARGIN || x >= WIDTH + MARGIN || y >= HEIGHT + MARGIN;

/** A quadratic spline through the midpoints. Its first piece names its control point; the following ones are the
    reflections that `t` implies, because every point on the curve is the middle between two corners. Where land is
    cut off at the edge it keeps its corners. */
function curve(path, corners) {
  const cut = corners.findIndex((corner, i) => i > 0 && i < corners.length - 1 && onEdge(corner));
  if (cut > 0) {
    curve(path, corners.slice(0, cut + 1));
    return curve(path, corners.slice(cut));
  }
  if (corners.length === 2 && !same(...corners)) path.add("l", corners[1]);
  for (let i = 1; i < corners.length - 1; i++) {
    const end = i === corners.length - 2 ? corners[i + 1] : middle(corners[i], corners[i + 1]);
    if (i === 1) path.add("q", corners[i], end);
    else path.add("t", end);
  }
}

const cornersOf = (index) => (index < 0 ? arcs[~index].corners.toReversed() : arcs[index].corners);

const ringArea = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;
const exactRing = (ring) => ring.flatMap((i) => (i < 0 ? topology.arcs[~i].toReversed() : topology.arcs[i]).slice(1));

/** The rings of a surface as one path, and its edges: left, top, right, bottom. `keep` says which rings stay whatever their size. */
function surface(multiPolygon, smallest, keep) {
  const path = new Path();
  const drawn = [];
  const rings = multiPolygon.arcs.flat().filter((ring) =>
    keep(ring) || Math.abs(ringArea(exactRing(ring))) >= smallest);
  for (const ring of rings) {
    const island = ring.length === 1 && arcs[ring[0] < 0 ? ~ring[0] : ring[0]].closed;
    const corners = cornersOf(ring[0]);
    if (island && corners.length < 3) continue;
    const start = island ? middle(corners.at(-1), corners[0]) : corners[0];
    drawn.push(...ring.flatMap(cornersOf));
    path.move(start);
    if (island) curve(path, [start, ...corners, start]);
    else for (const index of ring) curve(path, cornersOf(index));
    path.close(start);
  }
  const [xs, ys] = [0, 1].map((axis) => drawn.map((point) => point[axis]));
  return { path: path.text, edges: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

// --- Places ------------------------------------------------------------------------------------------------------

/** Distance from a point to the outline, negative outside. */
function depth([x, y], rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length && Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
  }
  return inside ? nearest : -nearest;
}

/** The point of a country farthest from its outline, on its largest piece of land in the view. */
function place(parts) {
  const polygons = mergeArcs(topology, parts).arcs.map((rings) => rings.map(exactRing));
  const size = ([outline]) => Math.abs(ringArea(outline));
  const largest = polygons.reduce((a, b) => (size(b) > size(a) ? b : a));
  const xs = largest[0].map(([x]) => x);
  const ys = largest[0].map(([, y]) => y);
  const box = { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
  let best = { point: [box.x + box.width / 2, box.y + box.height / 2], depth: -Infinity };
  const steps = 80;
  for (let i = 0; i <= steps; i++) {
    for (let j = 0; j <= steps; j++) {
      const point = [box.x + (box.width * i) / steps, box.y + (box.height * j) / steps];
      const found = depth(point, largest);
      if (found > best.depth) best = { point, depth: found };
    }
  }
  return best.point;
}

// --- Output ------------------------------------------------------------------------------------------------------

const members = countries.filter(isMember);
const others = countries.filter((country) => !isMember(country));
// The small states stay visible: none of their rings that is their largest may fall to the filter.
const largestRings = new Set(members.map((country) => {
  const polygons = country.type === "MultiPolygon" ? country.arcs : [country.arcs];
  const size = (rings) => Math.abs(ringArea(exactRing(rings[0])));
  return polygons.reduce((a, b) => (size(b) > size(a) ? b : a))[0].join();
}));
const keep = (ring) => largestRings.has(ring.join());

const otherLand = surface(mergeArcs(topology, others), SMALLEST_ISLAND.other, () => false).path;
// Neighbours are drawn from the same arcs, so that their shapes fit.
const memberCodes = [...new Set(members.map(codeOf))].sort();
const shapes = memberCodes.map((code) =>
  ({ code, ...surface(mergeArcs(topology, members.filter((country) => codeOf(country) === code)), SMALLEST_ISLAND.member, keep) }));

const decimal = (n) => (Math.round(n * 10) / 10).toFixed(1);
const places = [...new Set(countries.map(codeOf))]
  .filter(Boolean)
  .sort()
  .map((code) => [code, ...place(countries.filter((country) => codeOf(country) === code))]);
const cities = Object.entries(CITIES).map(([name, [latitude, longitude]]) => [name, latitude, longitude, ...projection([longitude, latitude])]);

writeFileSync(new URL("../src/ui/map_data.rs", import.meta.url), `//! The map of Europe, drawn by \`scripts/map.mjs\` from Natural Earth (public domain); change it there.
//! Paths are SVG path data in the view \`0 0 VIEW_WIDTH VIEW_HEIGHT\`.

/// Width of the view, in its own units.
pub const VIEW_WIDTH: f32 = ${WIDTH}.0;
/// Height of the view, in its own units.
pub const VIEW_HEIGHT: f32 = ${HEIGHT}.0;
/// Latitude of the centre of the projection, in degrees north.
pub const CENTRE_LATITUDE: f64 = ${CENTRE.latitude}.0;
/// Longitude of the centre of the projection, in degrees east.
pub const CENTRE_LONGITUDE: f64 = ${CENTRE.longitude}.0;
/// Units of the view for one radius of the Earth.
pub const SCALE: f64 = ${SCALE}.0;
/// Where the centre of the projection lies in the view, from the left.
pub const OFFSET_X: f64 = ${OFFSET.x}.0;
/// Where the centre of the projection lies in the view, from the top.
pub const OFFSET_Y: f64 = ${OFFSET.y}.0;

/// The member states of the European Union by ISO 3166-1 alpha-2 code, each with its edges (left, top, right, bottom) and its
/// land. Stroked in another colour they have borders.
pub const MEMBER_STATES: &[(&str, [f32; 4], &str)] = &[
${shapes.map(({ code, edges, path }) => `    ("${code}", [${edges.map((edge) => `${edge}.0`).join(", ")}], "${path}"),`).join("\n")}
];

/// All other land in the view.
pub const OTHER_LAND: &str = "${otherLand}";

/// Where a country's sign stands when nothing but the country is known: ISO 3166-1 alpha-2 code (\`XK\` for Kosovo),
/// and the point inside it farthest from its borders, sorted by code.
pub const COUNTRIES: &[(&str, f32, f32)] = &[
${places.map(([code, x, y]) => `    ("${code}", ${decimal(x)}, ${decimal(y)}),`).join("\n")}
];

/// Cities as d3-geo projects them (name, latitude, longitude, x, y), for the tests of the projection.
#[cfg(test)]
pub const CITIES: &[(&str, f64, f64, f32, f32)] = &[
${cities.map(([name, latitude, longitude, x, y]) => `    ("${name}", ${latitude}, ${longitude}, ${x.toFixed(2)}, ${y.toFixed(2)}),`).join("\n")}
];
`);
console.log(`states ${shapes.map(({ path }) => path).join("").length}, other ${otherLand.length} bytes; ${places.length} countries`);
