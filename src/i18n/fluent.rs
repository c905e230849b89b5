//! What a message of Project Fluent is made of.

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

/// A message of this name that says this. Lines of a text stand right of the name.
pub fn message_of(id: &str, text: &str) -> String {
    let lines = text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
    format!("{id} =\n{}", lines.collect::<String>())
}

/// The numbers that a message has a form of their own for.
pub fn exact_numbers(message: &Message<&str>) -> Vec<usize> {
    let numbers = selections(message).into_iter().flat_map(|selection| selection.keys).filter_map(|key| match key {
        VariantKey::NumberLiteral { value } => value.parse().ok(),
        VariantKey::Identifier { .. } => None,
    });
    numbers.collect()
}

/// A choice between forms.
pub struct Selection<'a> {
    /// The variable that chooses.
    pub variable: Option<&'a str>,
    /// The names of the forms, in their order.
    pub keys: Vec<&'a VariantKey<&'a str>>,
}

/// The choices that a message makes.
pub fn selections<'a>(message: &'a Message<&'a str>) -> Vec<Selection<'a>> {
    let mut found = Vec::new();
    visit(message, &mut |expression| {
        if let Expression::Select { selector, variants } = expression {
            let variable = match selector {
                InlineExpression::VariableReference { id } => Some(id.name),
                _ => None,
            };
            found.push(Selection { variable, keys: variants.iter().map(|variant| &variant.key).collect() });
        }
    });
    found
}

/// The names of the variables that a message uses, sorted.
pub fn variables(message: &Message<&str>) -> Vec<String> {
    let mut names = Vec::new();
    visit(message, &mut |expression| {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            names.push(id.name.to_owned());
        }
    });
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether a message is made of words, variables and choices alone: nothing that looks elsewhere.
pub fn is_simple(message: &Message<&str>) -> bool {
    let mut simple = message.attributes.is_empty();
    visit(message, &mut |expression| {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        simple &= matches!(inline, InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. });
    });
    simple
}

/// Shows every expression of a message, those within others too.
fn visit<'a>(message: &'a Message<&'a str>, look: &mut impl FnMut(&'a Expression<&'a str>)) {
    fn of<'a>(pattern: &'a Pattern<&'a str>, look: &mut impl FnMut(&'a Expression<&'a str>)) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            look(expression);
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    of(&variant.value, look);
                }
            }
        }
    }
    if let Some(pattern) = &message.value {
        of(pattern, look);
    }
}
