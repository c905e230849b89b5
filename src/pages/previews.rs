//! What the picture of a page shows: its words from the page itself, its places from the data.

use super::{Context, Document, Head, document::with_owner};
use crate::{
    domain::{Country, Organisation, Slug},
    preview::Picture,
    ui::Seat,
};
use std::cmp::Reverse;

/// The picture that stands for a page where its address is shared; nothing when the page shows none.
///
/// The page is made for it and thrown away: so the picture can say nothing that the page does not.
pub fn preview(context: &Context, document: impl FnOnce(&Context) -> Document) -> Option<Picture> {
    with_owner(|| picture(context, &document(context).head))
}

/// The picture of a page with this head. One of a page about help, in a chat that others may see, would say too much.
pub fn picture(context: &Context, head: &Head) -> Option<Picture> {
    let preview = head.preview.clone().filter(|_| !context.is_confidential())?;
    let site = &context.snapshot.content.site;
    Some(Picture { preview, name: site.name.clone(), colours: site.colours.clone() })
}

/// Where something is, as the map wants it.
fn seat<'a>(context: &Context, place: Option<&Slug>, country: Option<&'a Country>) -> Seat<'a> {
    let place = place.and_then(|place| context.snapshot.place(place));
    Seat { town: place.map(|place| (place.latitude, place.longitude)), country: country.map(Country::code) }
}

/// Where an organisation has its seat, as the map wants it.
pub fn seat_of<'a>(context: &Context, member: &'a Organisation) -> Seat<'a> {
    seat(context, member.place.as_ref(), member.country.as_ref())
}

/// Where something is on the map, if it is.
pub fn spot(context: &Context, place: Option<&Slug>, country: Option<&Country>) -> Vec<(f32, f32)> {
    seat(context, place, country).point().into_iter().collect()
}

/// Where the members are, each place once, that of most of them first.
pub fn spots(context: &Context) -> Vec<(f32, f32)> {
    let spot = |member: &Organisation| seat_of(context, member).point();
    let mut spots: Vec<(f32, f32)> = context.snapshot.members().filter_map(spot).collect();
    spots.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let mut groups: Vec<&[(f32, f32)]> = spots.chunk_by(|one, other| one == other).collect();
    groups.sort_by_key(|group| Reverse(group.len()));
    groups.into_iter().filter_map(|group| group.first().copied()).collect()
}
