//! The directory of members in one language.

use super::{
    MemberCard, Snapshot,
    facets::{Code, facets},
    listing::Listing,
    localized::{localized, location},
    logo::tile_class,
    monogram::monogram,
    names::{Thesaurus, host},
};
use crate::{
    domain::{Country, MemberFacet, Membership, Organisation, Route},
    i18n::Language,
    search::Entry,
};

/// The weights of the fields that are searched, by number: name, other names, acronym, town, country, kind, web address,
/// synonyms.
const WEIGHTS: [u16; 8] = [100, 90, 95, 40, 30, 20, 60, 5];

/// Builds the list: the steering group first, then members, then signatories, each by name.
pub fn listing(snapshot: &Snapshot, language: &Language) -> Listing<u32> {
    let mut members: Vec<Member<'_>> = snapshot
        .members_with_places()
        .map(|(place, organisation)| Member {
            place,
            organisation,
            name: language.sort_key(&organisation.name),
            country: snapshot.seat_of(organisation),
        })
        .collect();
    members.sort_by(|left, right| left.first_order().cmp(&right.first_order()));
    let (facets, values) = facets(language, &members, code);
    let by_name = ranks(&members, |member| &member.name);
    // The countries of the facet stand by name; organisations without a country come last.
    let countries = facets.get(MemberFacet::Country as usize);
    let by_country = ranks(&members, |member| {
        let country = member.country.as_ref().map(Country::code);
        country.and_then(|country| countries?.position(country)).unwrap_or(usize::MAX)
    });
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let ranks = by_name.into_iter().zip(by_country);
    let records = members.iter().zip(values).zip(ranks).map(|((member, values), (by_name, by_country))| {
        let slug = member.organisation.slug.to_string();
        let fields = fields(snapshot, language, member.organisation, &thesaurus);
        (Entry { slug, fields, values, ranks: vec![by_name, by_country] }, member.place)
    });
    let records = records.collect();
    Listing::new(&WEIGHTS, facets, records)
}

/// An organisation with its place in the content and its name as it sorts.
struct Member<'a> {
    place: u32,
    organisation: &'a Organisation,
    name: Vec<u8>,
    country: Option<Country>,
}

impl Member<'_> {
    fn first_order(&self) -> (Option<Membership>, &[u8]) {
        (self.organisation.membership, &self.name)
    }
}

/// The rank of each member in an order; equals keep the first order.
fn ranks<'a, K: Ord>(members: &'a [Member<'a>], key: impl Fn(&'a Member<'a>) -> K) -> Vec<u32> {
    let mut order: Vec<(K, usize)> = members.iter().map(key).zip(0..).collect();
    order.sort_unstable();
    let mut ranks = vec![0; members.len()];
    for (rank, (_, place)) in (0..).zip(order) {
        if let Some(slot) = ranks.get_mut(place) {
            *slot = rank;
        }
    }
    ranks
}

fn code(facet: MemberFacet, Member { organisation, country, .. }: &Member<'_>) -> Code {
    match facet {
        MemberFacet::Membership => organisation.membership.map(|membership| membership.code().into()),
        MemberFacet::Kind => Some(organisation.kind.code().into()),
        MemberFacet::Scope => organisation.scope.map(|scope| scope.code().into()),
        MemberFacet::Country => country.map(|country| country.to_string().into()),
    }
}

/// What of a member is searched, each text with the number of its field.
fn fields(
    snapshot: &Snapshot,
    language: &Language,
    organisation: &Organisation,
    thesaurus: &Thesaurus,
) -> Vec<(u8, String)> {
    let mut fields = vec![(0, organisation.name.clone())];
    fields.extend(organisation.other_names.iter().map(|(_, name)| (1, name.to_owned())));
    fields.extend(snapshot.umbrella_name(organisation).map(|name| (1, name.to_owned())));
    fields.extend(organisation.acronym.iter().map(|acronym| (2, acronym.clone())));
    if let Some(place) = organisation.place.as_ref().and_then(|place| snapshot.place(place)) {
        fields.extend(place.name.iter().map(|(_, name)| (3, name.to_owned())));
    }
    let country = snapshot.seat_of(organisation);
    fields.extend(country.map(|country| (4, language.country(country))));
    fields.push((5, language.text(&format!("kind-{}", organisation.kind)).to_owned()));
    fields.extend(organisation.website.iter().map(|address| (6, host(address))));
    fields.dedup();
    let stand_ins = thesaurus.stand_ins(&fields);
    fields.extend(stand_ins.into_iter().map(|words| (7, words)));
    fields
}

/// What a list shows of a member. It is made when it is shown: kept for every member and language it would take more memory than
/// all else.
pub fn card(snapshot: &Snapshot, language: &Language, organisation: &Organisation, logo: Option<String>) -> MemberCard {
    let membership = organisation.membership.map_or("", Membership::code);
    let (summary, summary_language) = localized(language, &organisation.summary);
    MemberCard {
        slug: organisation.slug.to_string(),
        href: Route::Member(organisation.slug.clone()).path(language.locale),
        name: organisation.name.clone(),
        name_language: organisation.name_language.clone().filter(|code| code != language.locale.code()),
        translated_name: organisation
            .other_names
            .exact(language.locale)
            .filter(|name| *name != organisation.name)
            .map(str::to_owned),
        acronym: organisation.acronym.clone(),
        monogram: monogram(&organisation.name, organisation.acronym.as_deref()),
        tile: tile_class(organisation, logo.as_deref()),
        logo,
        seat: location(snapshot, language, organisation.place.as_ref(), organisation.country),
        kind: language.text(&format!("kind-{}", organisation.kind)).to_owned(),
        membership: membership.to_owned(),
        membership_label: language.text(&format!("membership-one-{membership}")).to_owned(),
        summary: summary.to_owned(),
        summary_language: summary_language.map(str::to_owned),
    }
}
