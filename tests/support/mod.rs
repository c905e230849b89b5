//! What tests share.

pub mod api;
pub mod calendars;
pub mod contents;
pub mod crowd;
pub mod desk;
pub mod everything;
pub mod folder;
pub mod golden;
pub mod limited;
pub mod markup;
pub mod postgres;
pub mod program;
pub mod proposing;
pub mod site;
pub mod source_graph;
pub mod stores;
pub mod toy;
