//! Key figures.

use super::prelude::*;

item! {
    /// A key figure with its publisher.
    pub struct Figure of (context, figure: &domain::Figure, texts) {
        slug: domain::Slug = figure.slug.clone(),
        /// What it is about.
        topic: Option<domain::FigureTopic> = figure.topic,
        #[schema(examples(62))]
        value: u64 = figure.value,
        unit: domain::FigureUnit = figure.unit,
        quantity: domain::Quantity = figure.quantity,
        /// The number as the language writes it, with its unit and how exactly it is known.
        #[schema(examples("nearly 62 %"))]
        formatted: String = context.edition().language.figure(figure),
        #[schema(examples(2023))]
        year: Option<u16> = figure.year,
        #[schema(examples("of all reports in one year"))]
        label: String = texts.text("label", &figure.label),
        #[schema(examples("An authority, quoted by an organisation"))]
        publisher: String = texts.text("publisher", &figure.publisher),
        /// Its place on the home page, from 1; `null` for the others.
        #[schema(examples(1))]
        highlight: Option<u8> = figure.highlight,
        #[schema(examples("Rounded number."))]
        note: String = texts.text("note", &figure.note),
        evidence: Evidence = Evidence::of(&figure.evidence),
        checked_on: Option<domain::PartialDate> = figure.checked_on,
        /// Its place on the page of figures.
        #[schema(format = "uri", examples("https://example.eu/en/figures#reports"))]
        url: String = format!("{}#{}", context.url(&Route::Figures), figure.slug),
    }
}

impl Kind for Figure {
    const ONE: &'static str = "figure";
    const ABOUT: &'static str = "Key figures, each with who published it and how exactly it is known.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Figure>, Problem> {
        Ok(Found::plain(&context.snapshot.content.figures))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Figure> {
        context.snapshot.content.figures.iter().find(|figure| figure.slug.as_str() == slug)
    }
}

endpoints!(Figure);
