//! The directory of members in one language.

use super::{
    Facet, FacetValue, MemberCard, Snapshot,
    listing::{Listing, coded_facet, value_of},
    localized::{localized, location},
    logo::tile_class,
    monogram::monogram,
    names::{Thesaurus, host},
};
use crate::{
    domain::{Country, Membership, Organisation, OrganisationKind, Route, Scope},
    i18n::Language,
    search::Entry,
};
use std::collections::BTreeMap;

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
    let facets = facets(language, &members);
    let by_name = ranks(&members, |member| &member.name);
    // The countries of the facet stand by name; organisations without a country come last.
    let countries: BTreeMap<&str, usize> =
        facets.last().into_iter().flat_map(|facet| &facet.values).map(|value| value.code.as_str()).zip(0..).collect();
    let by_country = ranks(&members, |member| {
        let place = member.country.and_then(|country| countries.get(country.code()).copied());
        place.unwrap_or(usize::MAX)
    });
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let records = members.iter().zip(by_name).zip(by_country).map(|((member, by_name), by_country)| {
        let fields = fields(snapshot, language, member.organisation, &thesaurus);
        (entry(member, fields, &facets, [by_name, by_country]), member.place)
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

/// The facets in the order of [`crate::domain::MEMBERS`].
fn facets(language: &Language, members: &[Member<'_>]) -> Vec<Facet> {
    vec![
        coded_facet(language, "membership", Membership::CODES),
        coded_facet(language, "kind", OrganisationKind::CODES),
        coded_facet(language, "scope", Scope::CODES),
        country_facet(language, members.iter().filter_map(|member| member.country)),
    ]
}

/// The countries that occur, by name.
pub fn country_facet(language: &Language, countries: impl Iterator<Item = Country>) -> Facet {
    let countries: std::collections::BTreeSet<Country> = countries.collect();
    let value = |country: Country| FacetValue { code: country.code().to_owned(), label: language.country(country) };
    let mut values: Vec<FacetValue> = countries.into_iter().map(value).collect();
    values.sort_by(|left, right| language.compare(&left.label, &right.label));
    Facet { name: "country", legend: language.text("facet-country").to_owned(), values }
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

fn entry(member: &Member<'_>, fields: Vec<(u8, String)>, facets: &[Facet], ranks: [u32; 2]) -> Entry {
    let organisation = member.organisation;
    let codes = [
        organisation.membership.map(Membership::code),
        Some(organisation.kind.code()),
        organisation.scope.map(Scope::code),
        member.country.as_ref().map(Country::code),
    ];
    let values = facets.iter().zip(codes).map(|(facet, code)| value_of(facet, code)).collect();
    Entry { slug: organisation.slug.to_string(), fields, values, ranks: ranks.to_vec() }
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
