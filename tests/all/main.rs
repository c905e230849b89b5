//! Every test that looks at the program from outside. One program of tests instead of thirty: each would link the whole server.

#[path = "../support/mod.rs"]
mod support;

mod addresses;
mod api;
mod api_description;
mod api_protocol;
mod backup;
mod caching;
mod calendars;
mod check;
mod content_mistakes;
mod countries;
mod discreet;
mod facts;
mod feeds;
mod filters;
mod help_page;
mod help_texts;
mod helplines;
mod host;
mod http;
mod import_export;
mod imports;
mod kill;
mod layering;
mod limits;
mod misfortunes;
mod nodes;
mod observatory;
mod page_frame;
mod pages;
mod postgres;
mod previews;
mod relevance;
mod relevance_of_everything;
mod request_lines;
mod robustness;
mod second_coalition;
mod server;
mod sitemap;
mod static_export;
mod store_contract;
mod structured_data;
mod time_zones;
mod words;
