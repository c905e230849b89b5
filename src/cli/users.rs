//! The commands for the people of the editors' desk: `user add`, `list`, `reset`, `remove`.

use super::{base_url, outcome::CommandResult, store::StoreArguments};
use crate::{
    desk,
    domain::{
        Locale, Slug,
        desk::{Role, User},
    },
    store::{Account, SignInCode, Store},
};
use clap::{Args, Subcommand};

/// What is done with users.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add a person, and print a code for the first sign-in.
    Add {
        /// The name to sign in with: lower-case letters, digits and hyphens.
        name: Slug,
        /// admin, editor, translator or member.
        #[arg(long)]
        role: Role,
        /// Of a translator: the languages, with commas between them.
        #[arg(long, value_delimiter = ',', value_name = "CODES")]
        languages: Vec<Locale>,
        /// Of a member: the organisation.
        #[arg(long, value_name = "SLUG")]
        organisation: Option<Slug>,
        #[command(flatten)]
        address: DeskAddress,
    },
    /// List who may come in.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Take back password, second factor and sessions of a person, and print a code for a new first sign-in.
    Reset {
        /// The person.
        name: Slug,
        #[command(flatten)]
        address: DeskAddress,
    },
    /// Remove a person. What the person wrote stays in the history.
    Remove {
        /// The person.
        name: Slug,
    },
}

/// Where the desk is, for the address that is printed.
#[derive(Debug, Args)]
pub struct DeskAddress {
    /// Scheme and host of the site.
    #[arg(long, env = "COALITION_BASE_URL", value_parser = base_url::parse)]
    base_url: Option<String>,
    /// The host that the desk has to itself.
    #[arg(long, env = "COALITION_DESK_HOST", value_name = "HOST")]
    desk_host: Option<String>,
}

impl DeskAddress {
    fn page(&self, path: &str) -> String {
        match (&self.desk_host, &self.base_url) {
            (Some(host), _) => format!("https://{host}{path}"),
            (None, Some(base)) => format!("{base}{path}"),
            (None, None) => format!("{path} on your site (COALITION_BASE_URL is not set)"),
        }
    }
}

/// `coalition user`
pub async fn run(store: &StoreArguments, command: UserCommand) -> CommandResult {
    let store = store.open().await?;
    let done = match command {
        UserCommand::Add { name, role, languages, organisation, address } => {
            add(store.as_ref(), User { name, role, languages, organisation }, &address).await
        }
        UserCommand::List { json } => list(store.as_ref(), json).await,
        UserCommand::Reset { name, address } => reset(store.as_ref(), &name, &address).await,
        UserCommand::Remove { name } => remove(store.as_ref(), &name).await,
    };
    store.close().await;
    done
}

async fn add(store: &dyn Store, user: User, address: &DeskAddress) -> CommandResult {
    if let Some(fault) = user.fault() {
        return Err(format!("{fault}: see `coalition user add --help`.").into());
    }
    if let Some(slug) = &user.organisation {
        let content = store.content().await?;
        let organisations = content.iter().flat_map(|content| &content.organisations);
        if !organisations.map(|organisation| &organisation.slug).any(|known| known == slug) {
            return Err(format!("There is no organisation {slug}: see organisations.csv.").into());
        }
    }
    let (code, kept) = new_code()?;
    if !store.add_account(&user, &kept).await? {
        return Err(format!("There is a user {} already: `coalition user reset` gives a new code.", user.name).into());
    }
    print_code(&user.name, &code, &kept, address);
    Ok(())
}

async fn reset(store: &dyn Store, name: &Slug, address: &DeskAddress) -> CommandResult {
    let (code, kept) = new_code()?;
    if !store.reset_account(name, &kept).await? {
        return Err(unknown(name).into());
    }
    print_code(name, &code, &kept, address);
    Ok(())
}

async fn remove(store: &dyn Store, name: &Slug) -> CommandResult {
    if !store.remove_account(name).await? {
        return Err(unknown(name).into());
    }
    eprintln!("{name} is removed, and all sessions of {name} have ended.");
    Ok(())
}

async fn list(store: &dyn Store, json: bool) -> CommandResult {
    let accounts = store.accounts().await?;
    if json {
        let rows: Vec<_> = accounts.iter().map(row).collect();
        println!("{}", serde_json::to_string_pretty(&rows)?);
        return Ok(());
    }
    if accounts.is_empty() {
        eprintln!("There are no users: nobody can come in, and /desk is not there. See `coalition user add --help`.");
    }
    for account in &accounts {
        let User { name, role, languages, organisation } = &account.user;
        let languages: Vec<_> = languages.iter().map(|locale| locale.code()).collect();
        let of = organisation.as_ref().map_or_else(|| languages.join(","), ToString::to_string);
        println!("{}", format!("{name}  {role}  {of}  {}", state(account)).replace("    ", "  "));
    }
    Ok(())
}

/// How far a person has come.
fn state(account: &Account) -> &'static str {
    match (&account.factor, account.code_until) {
        (Some(_), _) => "active",
        (None, Some(until)) if until > desk::now() => "invited",
        _ => "code expired",
    }
}

/// A person for programs.
fn row(account: &Account) -> serde_json::Value {
    let User { name, role, languages, organisation } = &account.user;
    serde_json::json!({
        "name": name, "role": role, "languages": languages, "organisation": organisation, "state": state(account),
        "recovery_codes": account.recovery_codes,
    })
}

/// A code, and what is kept of it.
fn new_code() -> Result<(String, SignInCode), desk::NoRandom> {
    let code = desk::code()?;
    let kept = SignInCode { hash: desk::hash_of_code(&code), expires: desk::now() + desk::CODE_LIFE };
    Ok((code, kept))
}

/// The code stands on standard output alone, and only this once.
fn print_code(name: &Slug, code: &str, kept: &SignInCode, address: &DeskAddress) {
    let until = i64::try_from(kept.expires).ok().and_then(|second| jiff::Timestamp::from_second(second).ok());
    let until = until.map(|until| until.strftime("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default();
    println!("Address: {}\nName:    {name}\nCode:    {code}", address.page("/desk/begin"));
    eprintln!(
        "The code works once, until {until}. Only its hash is kept: hand it over by a way that nobody else reads."
    );
}

fn unknown(name: &Slug) -> String {
    format!("There is no user {name}: see `coalition user list`.")
}
