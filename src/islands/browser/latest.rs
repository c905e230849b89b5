//! Questions to the server: one is under way at a time, and of those that come up meanwhile only the last is asked.

use super::lifetime::spawn;
use crate::server_functions::AskError;
use leptos::{prelude::*, reactive::owner::Owner};
use std::{future::Future, rc::Rc};

/// Asks whatever `question` becomes and hands over the answer, unless the question has changed meanwhile. `known` is answered
/// already; `again` asks once more what had no answer. Once the current owner has gone, the request under way is aborted.
pub fn answer_latest<Q, T, Answering>(
    question: impl Fn() -> Option<Q> + 'static,
    known: Option<Q>,
    again: Trigger,
    ask: impl Fn(&Q) -> Answering + 'static,
    answered: impl Fn(Q, Result<T, AskError>) + Clone + 'static,
) where
    Q: Clone + PartialEq + Send + Sync + 'static,
    Answering: Future<Output = Result<T, AskError>> + 'static,
    T: 'static,
{
    let Some(owner) = Owner::current() else { return };
    let question = Rc::new(question);
    // The question whose answer is known or on its way.
    let last = StoredValue::new(known);
    let is_busy = StoredValue::new(false);
    Effect::new(move |_| {
        again.track();
        let Some(asked) = question() else { return };
        if is_busy.get_value() || last.with_value(|last| last.as_ref() == Some(&asked)) {
            return;
        }
        is_busy.set_value(true);
        last.set_value(Some(asked.clone()));
        let (answer, answered, question) = (ask(&asked), answered.clone(), Rc::clone(&question));
        let wait = async move {
            let answer = answer.await;
            is_busy.set_value(false);
            if untrack(&*question).as_ref() == Some(&asked) {
                if answer.is_err() {
                    last.set_value(None);
                }
                answered(asked, answer);
            } else {
                again.notify();
            }
        };
        owner.with(|| spawn(wait));
    });
}
