//! Everything a coalition says, as one value.

use super::{
    Event, Figure, Helpline, Involvement, Milestone, Organisation, Person, Phrase, Place, Position, Procedure, Review,
    Site, Speaker, Term, Text,
};

/// Everything published: what the content folder holds, what the content store keeps, what a snapshot is built from.
/// Lists keep the order of their files, which is the order of display where no other is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Who speaks here.
    pub site: Site,
    /// Towns that the others name.
    pub places: Vec<Place>,
    /// Members, signatories, and organisations around the coalition.
    pub organisations: Vec<Organisation>,
    /// People who speak.
    pub people: Vec<Person>,
    /// Events.
    pub events: Vec<Event>,
    /// Who spoke where.
    pub speakers: Vec<Speaker>,
    /// Which organisation took part where.
    pub involvements: Vec<Involvement>,
    /// Legislative files.
    pub procedures: Vec<Procedure>,
    /// Their steps.
    pub milestones: Vec<Milestone>,
    /// What the coalition stands for.
    pub positions: Vec<Position>,
    /// Key figures.
    pub figures: Vec<Figure>,
    /// Where to get help, shown or not.
    pub helplines: Vec<Helpline>,
    /// The pages’ texts.
    pub texts: Vec<Text>,
    /// What readers said of words in their language.
    pub reviews: Vec<Review>,
    /// Interface strings in the coalition’s own words, by language and name.
    pub phrases: Vec<Phrase>,
    /// Terms to avoid.
    pub terms: Vec<Term>,
}
