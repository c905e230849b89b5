//! The shell and the only list of pages.

use crate::{
    domain::{Route, TextPage},
    pages::{
        Context, Document, brief_page, calendar_page, changes_page, country_page, data_page, event_page, events_page,
        figures_page, help_page, home_page, legislation_page, letters_page, member_page, members_page, milestone_page,
        person_page, position_page, positions_page, press_page, preview, procedure_page, render, search_page,
        styleguide_page, text_page,
    },
    preview::Picture,
};

/// Renders the page that a request asks for: its status and its HTML.
pub fn respond(context: &Context) -> (u16, String) {
    render(context, page)
}

/// The picture of the page that a request asks for; nothing when it has none.
pub fn picture(context: &Context) -> Option<Picture> {
    preview(context, page)
}

fn page(context: &Context) -> Document {
    match &context.route {
        Route::Home => home_page(context),
        Route::Members => members_page(context),
        Route::Member(slug) => member_page(context, slug),
        Route::Events => events_page(context),
        Route::Event(slug) => event_page(context, slug),
        Route::Calendar => calendar_page(context),
        Route::Brief => brief_page(context),
        Route::Letters => letters_page(context),
        Route::Figures => figures_page(context),
        Route::Press => press_page(context),
        Route::Changes => changes_page(context),
        Route::Country(country) => country_page(context, *country),
        Route::Person(slug) => person_page(context, slug),
        Route::Position(slug) => position_page(context, slug),
        Route::Procedure(slug) => procedure_page(context, slug),
        Route::Milestone(slug) => milestone_page(context, slug),
        Route::Data => data_page(context),
        Route::Styleguide => styleguide_page(context),
        Route::Search => search_page(context),
        Route::Text(TextPage::Positions) => positions_page(context),
        Route::Text(TextPage::Legislation) => legislation_page(context),
        Route::Text(TextPage::Help) => help_page(context),
        Route::Text(page) => text_page(context, *page),
    }
}
