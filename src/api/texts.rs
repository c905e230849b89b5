//! Texts of the pages.

use super::prelude::*;
use crate::{
    domain::Locale,
    site::{Page, Section},
};

item! {
    /// A page’s text.
    pub struct Text of (context, page: &Page, _) {
        /// The page’s stable name, the same in every language.
        slug: domain::Slug = page.text.slug.clone(),
        /// The language of this text: another than asked for where nobody has written it in that one.
        language: Locale = page.text.locale,
        /// The languages that it is written in.
        languages: Vec<Locale> = context.snapshot.content.texts.iter()
            .filter(|other| other.slug == page.text.slug).map(|text| text.locale).collect(),
        /// Its heading.
        #[schema(examples("The coalition"))]
        title: String = page.text.title.clone(),
        /// For search engines and previews.
        #[schema(examples("Who the coalition is."))]
        description: String = page.text.description.clone(),
        /// The sentence or two under the title.
        #[schema(examples("Organisations that work together."))]
        lead: String = page.text.lead.clone(),
        /// When it was last changed.
        updated: domain::PartialDate = page.text.updated,
        /// Whether readers are warned before it, because it tells of abuse.
        #[schema(examples(false))]
        content_note: bool = page.text.content_note,
        /// Who reviewed it as it stands; `null` as long as nobody has, or where that is not told.
        #[schema(examples("Anna Example"))]
        reviewed_by: Option<String> = context.snapshot.content.review_of(&page.text).and_then(|review| review.by.clone()),
        /// When it was reviewed as it stands; `null` as long as nobody has.
        reviewed_on: Option<domain::PartialDate> = context.snapshot.content.review_of(&page.text).map(|review| review.on),
        /// Its sections, in order.
        sections: Vec<TextSection> = page.sections.iter().map(TextSection::of).collect(),
        /// Its page.
        #[schema(format = "uri", examples("https://example.eu/en/about"))]
        // Texts without a page are never listed.
        url: String = context.url(&route(page).unwrap_or(Route::Home)),
    }
}

item! {
    /// A section of a text.
    pub struct TextSection from (section: &Section) {
        /// Its heading; empty for what comes before the first.
        #[schema(examples("What this site is"))]
        title: String = section.title.clone(),
        /// The name of its anchor on the page; empty without a heading.
        #[schema(examples("what-this-site-is"))]
        anchor: String = section.anchor.clone(),
        /// What it says, as HTML without scripts or styles. Links within the site begin with `/`.
        #[schema(examples("<p>A preview, built from public facts.</p>\n"))]
        html: String = section.html.clone(),
    }
}

/// The page that shows a text; nothing for a text that no page shows.
fn route(page: &Page) -> Option<Route> {
    match page.text.slug.as_str() {
        "home" => Some(Route::Home),
        slug => slug.parse().ok().map(Route::Text),
    }
}

fn shown<'a>(context: &RequestContext<'a>) -> impl Iterator<Item = &'a Page> + use<'a> {
    context.edition().pages().filter(|page| route(page).is_some())
}

impl Kind for Text {
    const ONE: &'static str = "text";
    const HAS_FALLBACKS: bool = false;
    const ABOUT: &'static str = "The texts of the pages, by name: one of each, in the language asked for where it is \
        written in it, else in another, as `language` says.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, Page>, Problem> {
        Ok(Found::plain(shown(context)))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a Page> {
        shown(context).find(|page| page.text.slug.as_str() == slug)
    }
}

endpoints!(Text);
