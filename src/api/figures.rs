//! Key figures.

use super::prelude::*;

/// A key figure with its publisher.
#[derive(Debug, Serialize, ToSchema)]
pub struct Figure {
    slug: domain::Slug,
    /// What it is about.
    topic: Option<domain::FigureTopic>,
    #[schema(examples(62))]
    value: u64,
    unit: domain::FigureUnit,
    quantity: domain::Quantity,
    /// The number as the language writes it, with its unit and how exactly it is known.
    #[schema(examples("nearly 62 %"))]
    formatted: String,
    #[schema(examples(2023))]
    year: Option<u16>,
    #[schema(examples("of all reports in one year"))]
    label: String,
    #[schema(examples("An authority, quoted by an organisation"))]
    publisher: String,
    /// Its place on the home page, from 1; `null` for the others.
    #[schema(examples(1))]
    highlight: Option<u8>,
    #[schema(examples("Rounded number."))]
    note: String,
    evidence: Evidence,
    checked_on: Option<domain::PartialDate>,
    /// Its place on the page of figures.
    #[schema(format = "uri", examples("https://example.eu/en/figures#reports"))]
    url: String,
}

impl Kind for Figure {
    type Record = domain::Figure;
    const OF: schema::Kind = schema::Kind::Figures;
    const ONE: &'static str = "figure";
    const ABOUT: &'static str = "Key figures, each with who published it and how exactly it is known.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Figure>, Problem> {
        Ok(Found::plain(&context.snapshot.content.figures))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Figure> {
        context.snapshot.content.figures.iter().find(|figure| figure.slug.as_str() == slug)
    }

    fn item(context: &RequestContext<'_>, figure: &domain::Figure, texts: &mut Texts<'_>) -> Self {
        Self {
            slug: figure.slug.clone(),
            topic: figure.topic,
            value: figure.value,
            unit: figure.unit,
            quantity: figure.quantity,
            formatted: context.edition().language.figure(figure),
            year: figure.year,
            label: texts.text("label", &figure.label),
            publisher: texts.text("publisher", &figure.publisher),
            highlight: figure.highlight,
            note: texts.text("note", &figure.note),
            evidence: (&figure.evidence).into(),
            checked_on: figure.checked_on,
            url: format!("{}#{}", context.url(&Route::Figures), figure.slug),
        }
    }
}

endpoints!(Figure);
