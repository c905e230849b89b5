//! The law on one page: where it stands, what the coalition asks, a few figures, and numbered sources, to print on one sheet.

use super::{
    Context, Document, Head,
    fallback::fallback_of,
    parts::{breadcrumb, cited_header, second_hand},
    record::WIDE_COLUMNS,
    structured_data,
};
use crate::{
    domain::{Evidence, Figure, Position, Procedure, Route, TextPage},
    preview::Preview,
    ui::stage_rail,
};
use leptos::prelude::*;

/// So many figures.
const FIGURES: usize = 3;

/// The web addresses that the page rests on, in the order in which it names them, each with the mark of one that only repeats another.
#[derive(Default)]
struct Sources(Vec<(String, Option<AnyView>)>);

impl Sources {
    /// The number of a source, as a link to the list of them.
    fn cite(&mut self, url: &str, mark: Option<AnyView>) -> AnyView {
        let place = self.0.iter().position(|(known, _)| known == url).unwrap_or_else(|| {
            self.0.push((url.to_owned(), None));
            self.0.len() - 1
        });
        if let Some((_, marked)) = self.0.get_mut(place).filter(|(_, marked)| marked.is_none()) {
            *marked = mark;
        }
        let number = place + 1;
        view! { <sup class="[&_a]:px-1"><a href=format!("#source-{number}")>{number}</a></sup> }.into_any()
    }

    fn cite_evidence(&mut self, context: &Context, evidence: &Evidence) -> Option<AnyView> {
        evidence.source_url.as_ref().map(|url| self.cite(url, second_hand(context, evidence)))
    }

    fn list(self) -> AnyView {
        let source = |(number, (url, mark)): (usize, (String, Option<AnyView>))| {
            let id = format!("source-{number}");
            view! { <li id=id class="wrap-anywhere"><a href=url.clone() rel="external noreferrer">{url.clone()}</a>{mark}</li> }
        };
        view! { <ol class="list-decimal ps-6 text-small">{(1..).zip(self.0).map(source).collect_view()}</ol> }
            .into_any()
    }
}

/// The page, or what stands for it where there is no law to tell of.
pub fn brief_page(context: &Context) -> Document {
    let title = context.text("brief-title");
    let above = [(context.text("nav-legislation"), Route::Text(TextPage::Legislation))];
    let head = Head {
        title: title.clone(),
        description: format!("{}: {title}", context.name()),
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &above, &title)],
        ..Head::default()
    };
    let mut sources = Sources::default();
    let files =
        context.snapshot.content.procedures.iter().map(|file| state(context, file, &mut sources)).collect_view();
    let demands = context.snapshot.demands();
    let demands = demands.into_iter().map(|position| demand(context, position, &mut sources)).collect_view();
    let figures = context.snapshot.highlights().into_iter().take(FIGURES);
    let figures = figures.map(|one| figure(context, one, &mut sources)).collect_view();
    let part = |id: &'static str, name: &str, view: AnyView| {
        view! {
            <section class="mt-8 print:mt-4" aria-labelledby=id>
                <h2 id=id class="mb-3 text-h3 print:mb-1">{context.text(name)}</h2>
                {view}
            </section>
        }
    };
    let files_class = format!("{WIDE_COLUMNS} gap-y-4 print:gap-y-2");
    let titles = context.snapshot.content.procedures.iter().map(|file| &file.title);
    let claims = context.snapshot.demands().into_iter().map(|position| &position.text);
    let labels = context.snapshot.highlights().into_iter().take(FIGURES).map(|figure| &figure.label);
    let notice = fallback_of(context, titles.chain(claims).chain(labels));
    let today = context.language().date(context.snapshot.today);
    let author = format!("{} · {today}", context.author());
    let main = view! {
        {breadcrumb(context, &above, &title)}
        {cited_header(context, &title, None, view! { <p class="meta">{author}</p> {notice} })}
        <div class="brief">
            {part("state", "law-at-a-glance", view! { <ul class=files_class>{files}</ul> }.into_any())}
            <div class=WIDE_COLUMNS>
                {part("demands", "positions-demands", view! { <ol class="list-decimal ps-6">{demands}</ol> }.into_any())}
                {part("figures", "home-figures", view! { <ul class="grid grid-cols-1 gap-2">{figures}</ul> }.into_any())}
                {part("sources", "brief-sources", sources.list())}
            </div>
        </div>
    };
    Document::ok(head, main.into_any())
}

fn state(context: &Context, file: &Procedure, sources: &mut Sources) -> AnyView {
    let (title, language) = context.edition().localized(&file.title);
    let title = title.to_owned();
    let stages = context.snapshot.stages_of(file);
    let source = context.snapshot.latest_step(file).and_then(|step| sources.cite_evidence(context, &step.evidence));
    let href = context.href(&Route::Procedure(file.slug.clone()));
    view! {
        <li class="break-inside-avoid">
            <a class="font-semibold text-ink" href=href lang=language>{title}</a>
            {stage_rail(&stages)}
            <p>{context.snapshot.state_of(file, context.language())} {source}</p>
        </li>
    }
    .into_any()
}

fn demand(context: &Context, position: &Position, sources: &mut Sources) -> AnyView {
    let (text, language) = context.edition().localized(&position.text);
    let text = text.to_owned();
    let cited = position.sources.iter().map(|url| sources.cite(url, None)).collect_view();
    view! { <li><span lang=language>{text}</span> {cited}</li> }.into_any()
}

fn figure(context: &Context, figure: &Figure, sources: &mut Sources) -> AnyView {
    let (label, language) = context.edition().localized(&figure.label);
    let label = label.to_owned();
    let source = sources.cite_evidence(context, &figure.evidence);
    view! { <li><strong>{context.language().figure(figure)}</strong> " " <span lang=language>{label}</span> {source}</li> }.into_any()
}
