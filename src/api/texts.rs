//! Texts of the pages.

use super::prelude::*;
use crate::{domain::Locale, site::Page};

/// A page’s text.
#[derive(Debug, Serialize, ToSchema)]
pub struct Text {
    /// The page’s stable name, the same in every language.
    slug: domain::Slug,
    /// The language of this text: another than asked for where nobody has written it in that one.
    language: Locale,
    /// The languages that it is written in.
    languages: Vec<Locale>,
    /// Its heading.
    #[schema(examples("The coalition"))]
    title: String,
    /// For search engines and previews.
    #[schema(examples("Who the coalition is."))]
    description: String,
    /// The sentence or two under the title.
    #[schema(examples("Organisations that work together."))]
    lead: String,
    /// When it was last changed.
    updated: domain::PartialDate,
    /// Whether readers are warned before it, because it tells of abuse.
    #[schema(examples(false))]
    content_note: bool,
    /// Who reviewed it as it stands; `null` as long as nobody has, or where that is not told.
    #[schema(examples("Anna Example"))]
    reviewed_by: Option<String>,
    /// When it was reviewed as it stands; `null` as long as nobody has.
    reviewed_on: Option<domain::PartialDate>,
    /// Its sections, in order.
    sections: Vec<TextSection>,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/about"))]
    url: String,
}

/// A section of a text.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextSection {
    /// Its heading; empty for what comes before the first.
    #[schema(examples("What this site is"))]
    title: String,
    /// The name of its anchor on the page; empty without a heading.
    #[schema(examples("what-this-site-is"))]
    anchor: String,
    /// What it says, as HTML without scripts or styles. Links within the site begin with `/`.
    #[schema(examples("<p>A preview, built from public facts.</p>\n"))]
    html: String,
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
    type Record = Page;
    const OF: schema::Kind = schema::Kind::Texts;
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

    fn item(context: &RequestContext<'_>, page: &Page, _: &mut Texts<'_>) -> Self {
        let text = &page.text;
        let review = context.snapshot.content.review_of(text);
        let written = context.snapshot.content.texts.iter().filter(|other| other.slug == text.slug);
        let section = |section: &crate::site::Section| TextSection {
            title: section.title.clone(),
            anchor: section.anchor.clone(),
            html: section.html.clone(),
        };
        Self {
            slug: text.slug.clone(),
            language: text.locale,
            languages: written.map(|text| text.locale).collect(),
            title: text.title.clone(),
            description: text.description.clone(),
            lead: text.lead.clone(),
            updated: text.updated,
            content_note: text.content_note,
            reviewed_by: review.and_then(|review| review.by.clone()),
            reviewed_on: review.map(|review| review.on),
            sections: page.sections.iter().map(section).collect(),
            // Texts without a page are never listed.
            url: context.url(&route(page).unwrap_or(Route::Home)),
        }
    }
}

endpoints!(Text);
