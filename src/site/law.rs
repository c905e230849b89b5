//! Where a legislative file stands, said out of its milestones and its typed facts, in every language of the site. No text
//! says it by hand, so that a new milestone is all that has to be written.

use super::Snapshot;
use crate::{
    domain::{AGE_SHOWN, Act, ActKind, Localized, Milestone, PartialDate, PlannedStep, Procedure, Stage, Votes},
    i18n::Language,
};

/// An age is told in whole months of so many days.
const DAYS_OF_A_MONTH: usize = 30;

impl Snapshot {
    /// The latest step of a file that an institution took.
    pub fn latest_step(&self, procedure: &Procedure) -> Option<&Milestone> {
        let steps = self.milestones_of(Some(&procedure.slug));
        steps.into_iter().rfind(|step| !step.is_own_action() && step.date <= self.today)
    }

    /// Where a file stands and when somebody last looked, in sentences.
    pub fn state_of(&self, procedure: &Procedure, language: &Language) -> String {
        let mut sentences: Vec<_> = self.state_in_short(procedure, language).into_iter().collect();
        if procedure.act.is_none() && self.current_stage(procedure).is_some_and(|state| state.stage < Stage::Adoption) {
            sentences.push(language.text("law-not-adopted").to_owned());
        }
        sentences.extend(self.planned(procedure).map(|planned| self.planned_step(planned, language)));
        sentences.extend(procedure.checked_on.map(|date| self.checked(date, language)));
        sentences.join(" ")
    }

    /// Where a file stands, in one sentence: the act that is in force, else the stage reached. Nothing before there is a stage.
    pub fn state_in_short(&self, procedure: &Procedure, language: &Language) -> Option<String> {
        if let Some(act) = &procedure.act {
            return Some(self.act(act, language));
        }
        let current = self.current_stage(procedure)?;
        let date = language.date(current.step?.date);
        Some(language.with("law-stage", &[("stage", &stage_name(current.stage, language)), ("date", &date)]))
    }

    /// What comes next, unless a step was taken since somebody wrote it.
    pub fn next_of<'a>(&self, procedure: &'a Procedure) -> Option<&'a Localized> {
        let is_overtaken = self
            .latest_step(procedure)
            .zip(procedure.checked_on)
            .is_some_and(|(step, checked)| step.date.date() > checked.date());
        (!is_overtaken && !procedure.next.is_empty()).then_some(&procedure.next)
    }

    /// When somebody last compared a row with its source; with its age when that is long ago.
    pub fn checked(&self, date: PartialDate, language: &Language) -> String {
        let checked = language.with("law-checked", &[("date", &language.date(date))]);
        self.age(Some(date), language).map_or_else(|| checked.clone(), |age| format!("{checked} {age}"))
    }

    /// The age of a check, when it is so old that readers should see it.
    pub fn age(&self, checked_on: Option<PartialDate>, language: &Language) -> Option<String> {
        let days = checked_on?.age_in_days(self.today);
        (days > AGE_SHOWN).then(|| language.count("law-checked-age", days as usize / DAYS_OF_A_MONTH))
    }

    fn act(&self, act: &Act, language: &Language) -> String {
        let name = match act.kind {
            ActKind::Regulation => "act-regulation",
            ActKind::Directive => "act-directive",
        };
        let name = language.with(name, &[("number", &act.number)]);
        match act.in_force_until {
            None => language.with("law-in-force", &[("act", &name)]),
            Some(until) => {
                let message = if until.is_before(self.today) { "law-expired" } else { "law-in-force-until" };
                language.with(message, &[("act", &name), ("date", &language.date(until))])
            }
        }
    }

    /// The step that was announced, as long as no milestone says what came of it.
    fn planned(&self, procedure: &Procedure) -> Option<PlannedStep> {
        let latest = self.latest_step(procedure);
        procedure.planned.filter(|planned| latest.is_none_or(|step| step.date.date() < planned.date.date()))
    }

    fn planned_step(&self, planned: PlannedStep, language: &Language) -> String {
        let message = if planned.date.is_before(self.today) { "law-planned-past" } else { "law-planned" };
        let name = stage_name(planned.stage, language);
        language.with(message, &[("stage", &name), ("date", &language.date(planned.date))])
    }
}

fn stage_name(stage: Stage, language: &Language) -> String {
    language.text(&format!("stage-{stage}")).to_owned()
}

/// The result of a vote in words.
pub fn votes_in_words(votes: Votes, language: &Language) -> String {
    let number = |count: u16| language.number(count.into());
    let (in_favour, against) = (number(votes.in_favour), number(votes.against));
    let sides = [("for", &*in_favour), ("against", &*against)];
    match votes.abstentions {
        None => language.with("votes", &sides),
        Some(count) => {
            let [in_favour, against] = sides;
            language.with("votes-all", &[in_favour, against, ("abstentions", &number(count))])
        }
    }
}
