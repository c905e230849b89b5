//! The ordinary legislative procedure, drawn: a proposal goes to Parliament and Council, which negotiate one text.

use crate::{domain::Stage, site::StageState};
use leptos::prelude::*;

/// A stage as the drawing shows it.
#[derive(Debug, Clone)]
pub struct DrawnStage {
    /// Which stage.
    pub stage: Stage,
    /// `reached`, `under-way` or `open`.
    pub progress: &'static str,
    /// Whether the procedure stands here now.
    pub is_current: bool,
    /// Where its step is described.
    pub href: Option<String>,
    /// Its name, its state and its date in words.
    pub label: String,
}

/// Where each stage stands in the drawing.
const fn place(stage: Stage) -> (u16, u16) {
    match stage {
        Stage::Proposal => (60, 100),
        Stage::Parliament => (210, 44),
        Stage::Council => (210, 156),
        Stage::Trilogue => (340, 100),
        Stage::Agreement => (430, 100),
        Stage::Adoption => (520, 100),
        Stage::Application => (610, 100),
    }
}

/// The ways between the stages.
const WAYS: &str = "M60 100C130 100 130 44 210 44S290 100 340 100M60 100C130 100 130 156 210 156S290 100 340 100\
    M340 100H610";

/// The same stages in one line, without numbers and links: a drawing beside words that say where the procedure stands.
pub fn stage_rail(stages: &[StageState<'_>]) -> AnyView {
    let dot = |(place, stage): (u16, &StageState<'_>)| {
        view! {
            <g class="stage" data-progress=stage.progress.code() aria-current=stage.is_current.then_some("step")>
                <circle class="stage-dot" cx=10 + 30 * place cy="10" r="7"></circle>
            </g>
        }
    };
    let dots = (0_u16..).zip(stages).map(dot).collect_view();
    view! {
        <svg class="rail my-1 h-5 w-50" viewBox="0 0 200 20" aria-hidden="true">
            <path class="procedure-ways" d="M10 10H190"></path>
            {dots}
        </svg>
    }
    .into_any()
}

/// The number of a stage beside its name in a table; the row's `data-progress` says how far the stage is.
pub fn stage_sign(number: u8) -> AnyView {
    view! {
        <span class="stage-sign" aria-hidden="true">
            {number}
        </span>
    }
    .into_any()
}

/// The drawing. The numbers are those of the table below it, which says the same in words.
pub fn procedure_drawing(stages: Vec<DrawnStage>, label: String) -> AnyView {
    let node = |(number, stage): (u8, DrawnStage)| {
        let (x, y) = place(stage.stage);
        let shape = view! {
            <title>{format!("{number}. {}", stage.label)}</title>
            <circle class="stage-dot" cx=x cy=y r="26"></circle>
            <text class="stage-number" x=x y=y dy=".36em" text-anchor="middle">{number}</text>
        };
        match stage.href {
            Some(href) => {
                let current = stage.is_current.then_some("step");
                view! { <a href=href class="stage" data-progress=stage.progress aria-current=current>{shape}</a> }
                    .into_any()
            }
            None => view! { <g class="stage" data-progress=stage.progress>{shape}</g> }.into_any(),
        }
    };
    let nodes = (1_u8..).zip(stages).map(node).collect_view();
    view! {
        <svg class="procedure" viewBox="0 0 670 200" role="group" aria-label=label>
            <path class="procedure-ways" d=WAYS></path>
            {nodes}
        </svg>
    }
    .into_any()
}
