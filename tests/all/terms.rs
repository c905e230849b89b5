//! Terms to avoid: imports and checks tell them with file, line and column, and hold nothing up. The terms of this coalition.

use crate::support::{
    folder::{Folder, bytes_of},
    program::Program,
    site::real_content,
};
use coalition::{
    content,
    domain::{EvidenceKind, Locale, schema, terms::Terms},
};
use std::collections::HashSet;

const TERMS: &str = "slug,locale,discouraged,forms,preferred,why,evidence,source_url\n\
    en-wild-toy,en,wild toy,wild toys;toy* gone wild,lively toy,Toys are never wild.,source,https://toys.example/words\n\
    fr-jouet-fou,fr,jouet fou,jouets fous,jouet vif,Aucun jouet n’est fou.,general-knowledge,\n";

/// A folder with terms to avoid in files of every kind.
fn folder() -> Folder {
    let folder = Folder::good();
    folder.write("terms.csv", TERMS);
    folder.edit("events.csv", "fair,Fair,", "fair,The wild toy fair,");
    folder.edit(
        "organisations.csv",
        "member,,,,,,coalition-text",
        "member,,Wild toys,Des jouets fous,“wild toys”,,coalition-text",
    );
    folder.edit("pages/about.en.md", "lead: Toys.", "lead: Wild toys.");
    folder.edit("pages/about.en.md", "## Toys\n", "## Toys\n\nToys gone wild, “wild toys”, `wild toy`.\n");
    folder.edit("interface/fr.ftl", "Nouveau\n", "Jouet fou\n");
    folder.edit("site.toml", "Toys for all.", "Wild toys for all.");
    folder
}

const TOLD: [&str; 6] = [
    "site.toml, column tagline: “Wild toys” is a term to avoid: Toys are never wild (https://toys.example/words); say “lively toy”",
    "organisations.csv, line 2, column summary_en: “Wild toys”",
    "organisations.csv, line 2, column summary_fr: “jouets fous” is a term to avoid: Aucun jouet n’est fou; say “jouet vif”",
    "events.csv, line 2, column title_en: “wild toy”",
    "pages/about.en.md, line 4, column lead: “Wild toys”",
    "pages/about.en.md, line 13, column markdown: “Toys gone wild”",
];

#[test]
fn an_import_and_a_check_tell_terms_to_avoid_with_file_line_and_column_and_hold_nothing_up() {
    let folder = folder();
    let program = Program::new();
    let path = folder.path();
    let path = path.to_str().expect("path");
    for arguments in [vec!["import", "--dry-run", path], vec!["import", path], vec!["import", path], vec!["check"]] {
        let ended = program.run(&arguments);
        assert_eq!(ended.code, Some(0), "{arguments:?}: {ended:?}");
        for told in TOLD {
            assert!(ended.said.contains(told), "{arguments:?}: {told} in {}", ended.said);
        }
        assert!(ended.said.contains("interface/fr.ftl, line 2, column text: “Jouet fou”"), "{}", ended.said);
        assert_eq!(ended.said.matches("is a term to avoid").count(), TOLD.len() + 1, "{}", ended.said);
        assert!(!ended.said.contains("FINDING"), "{}", ended.said);
    }
}

#[test]
fn terms_come_back_as_they_were_written_and_a_folder_without_them_gets_none() {
    let folder = folder();
    let content = content::read(&folder.path()).expect("content");
    assert_eq!(content.terms.len(), 2);
    let exported = tempfile::tempdir().expect("folder");
    content::write(exported.path(), &content).expect("exported");
    assert_eq!(bytes_of(exported.path()), bytes_of(&folder.path()));
    let without = content::read(&Folder::good().path()).expect("content");
    assert!(without.terms.is_empty() && content::terms(&without).is_empty());
}

#[test]
fn a_term_that_could_never_be_found_is_a_mistake_of_its_line() {
    for (before, after, told) in [
        (",wild toy,", ",…,", "terms.csv, line 2, column discouraged: “…” has no word"),
        (
            ",wild toy,",
            ",wild toy*,",
            "terms.csv, line 2, column discouraged: “wild toy*” has a * that stands for no ending",
        ),
        (
            ";toy* gone",
            ";t*y gone",
            "terms.csv, line 2, column forms: “t*y gone wild” has a * that stands for no ending",
        ),
        (",fr,jouet", ",xx,jouet", "terms.csv, line 3, column locale: “xx”"),
        ("jouet vif", "", "terms.csv, line 3, column preferred: the cell is empty"),
        ("https://toys.example/words", "", "terms.csv, line 2, column source_url: the cell is empty"),
    ] {
        let folder = Folder::good();
        folder.write("terms.csv", TERMS);
        folder.edit("terms.csv", before, after);
        let problems = folder.told();
        assert!(problems.len() == 1 && problems[0].starts_with(told), "{told}: {problems:?}");
    }
}

#[test]
fn the_content_of_this_coalition_has_no_term_to_avoid() {
    let told = content::terms(&real_content());
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn each_term_to_avoid_is_found_by_its_own_forms_and_what_is_better_is_none() {
    let content = real_content();
    let terms = Terms::new(&content.terms);
    let languages: HashSet<Locale> = content.terms.iter().map(|term| term.locale).collect();
    assert!([Locale::En, Locale::Fr].iter().all(|locale| languages.contains(locale)), "{languages:?}");
    for term in &content.terms {
        for form in [&term.discouraged].into_iter().chain(&term.forms) {
            let found = terms.find(&form.replace('*', ""), term.locale);
            assert!(found.iter().any(|found| found.term == term), "{}: {form}", term.slug);
        }
        assert!(terms.find(&term.preferred, term.locale).is_empty(), "{}: {}", term.slug, term.preferred);
        assert!(term.slug.as_str().starts_with(term.locale.code()), "{}", term.slug);
    }
    let sourced = content.terms.iter().filter(|term| term.evidence.kind != EvidenceKind::GeneralKnowledge).count();
    assert!(sourced * 4 > content.terms.len() * 3, "most are sourced: {sourced}");
}

#[test]
fn the_real_title_of_a_directive_is_spared_in_quotation_marks_alone() {
    let content = real_content();
    let terms = Terms::new(&content.terms);
    let title = "on combating the sexual abuse and sexual exploitation of children and child pornography";
    assert_eq!(terms.find(&format!("Directive 2011/93/EU “{title}” sets rules."), Locale::En), []);
    assert_eq!(terms.find(&format!("Directive 2011/93/EU {title} sets rules."), Locale::En).len(), 1);
    let title = "relative à la lutte contre les abus sexuels et l’exploitation sexuelle des enfants, ainsi que la pédopornographie";
    assert_eq!(terms.find(&format!("La directive 2011/93/UE «\u{a0}{title}\u{a0}»"), Locale::Fr), []);
    assert_eq!(terms.find(&format!("La directive 2011/93/UE {title}"), Locale::Fr).len(), 1);
    assert!(schema::records(&content).iter().all(|record| terms.hints(record).is_empty()));
}
