//! Passwords: which ones are refused, and hashing them.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The shortest password, in characters.
pub const SHORTEST: usize = 15;
/// The longest: hashing takes the same time for all, but somebody has to read them in.
const LONGEST: usize = 256;
/// How many passwords are hashed at the same time: each takes 19 MiB of memory and tens of milliseconds of one core.
const AT_ONCE: usize = 2;

/// The hash of a password that nobody has, made with the parameters of all others: unknown names are compared with it, so that they take
/// as long as known ones. To make one at every start would cost each start 19 MiB and tens of milliseconds.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlzIQ$bm9ib2R5IGtub3dzIGEgcGFzc3dvcmQgb2YgdGhpcyE";

/// What the commonest passwords are made of, and what stands next to each other on keyboards. Nearly all of the commonest
/// passwords are shorter than ours may be; the long ones repeat or join these.
const COMMON: [&str; 44] = [
    "password",
    "passwort",
    "motdepasse",
    "contrasena",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
    "wxcvbn",
    "qwerty",
    "qwertz",
    "azerty",
    "qazwsx",
    "edcrfv",
    "1q2w3e4r5t6y7u8i9o0p",
    "1q2w3e4r",
    "5t6y7u8i",
    "1234567890",
    "0987654321",
    "123456789",
    "987654321",
    "12345678",
    "123456",
    "abcdefghijklmnopqrstuvwxyz",
    "abcdefghij",
    "abcdef",
    "letmein",
    "welcome",
    "iloveyou",
    "jetaime",
    "football",
    "baseball",
    "superman",
    "princess",
    "sunshine",
    "trustno1",
    "whatever",
    "changeme",
    "correcthorsebatterystaple",
    "admin",
    "secret",
    "editor",
];

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// It is shorter than [`SHORTEST`].
    Short,
    /// It is longer than anybody needs.
    Long,
    /// It is made of what is guessed first.
    Common,
}

impl Weakness {
    /// The name of the message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Short => "password-short",
            Self::Long => "password-long",
            Self::Common => "password-common",
        }
    }
}

/// What is weak about a password, if anything; `own` are words that an attacker of this site tries first: names of the person and
/// of the coalition. What is left without these and without common parts has to have eight characters, five of them different.
pub fn weakness(password: &str, own: &[&str]) -> Option<Weakness> {
    let count = password.chars().count();
    if count < SHORTEST {
        return Some(Weakness::Short);
    }
    if count > LONGEST {
        return Some(Weakness::Long);
    }
    let mut rest = password.to_lowercase().replace([' ', '-', '_', '.', '!'], "");
    let own = own.iter().flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric()));
    let mut parts: Vec<String> = own.filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect();
    parts.extend(COMMON.map(str::to_owned));
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    for part in parts {
        rest = rest.replace(&part, "");
    }
    let mut different: Vec<char> = rest.chars().collect();
    different.sort_unstable();
    different.dedup();
    (rest.chars().count() < 8 || different.len() < 5).then_some(Weakness::Common)
}

/// The password could not be hashed: the system has no random numbers, or the hash in the database is none.
#[derive(Debug, thiserror::Error)]
#[error("a password cannot be hashed: {0}")]
pub struct HashError(String);

/// Hashes passwords with Argon2id, a few at a time and never on a thread that answers requests.
#[derive(Debug, Clone)]
pub struct Hashing(Arc<Semaphore>);

impl Default for Hashing {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Hashing {
    /// The hash of a password, as a PHC string.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub async fn hash(&self, password: String) -> Result<String, HashError> {
        self.run(move || hash(&password)).await
    }

    /// Whether a password is the one of a hash; without a hash it takes as long, and is wrong.
    ///
    /// # Errors
    /// When the hash is none.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, HashError> {
        let is_somebodys = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS.to_owned());
        let is_right = self.run(move || {
            let hash = PasswordHash::new(&hash).map_err(|error| HashError(error.to_string()))?;
            Ok(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        });
        Ok(is_right.await? && is_somebodys)
    }

    /// Runs on a thread for work that blocks; a request that is aborted meanwhile holds its permit until the work ends.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let stopped = |error: &dyn std::error::Error| HashError(error.to_string());
        let place = Arc::clone(&self.0).acquire_owned().await.map_err(|error| stopped(&error))?;
        let worked = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(place);
            done
        });
        worked.await.map_err(|error| stopped(&error))?
    }
}

fn hash(password: &str) -> Result<String, HashError> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|error| HashError(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_made_of_what_is_guessed_first() {
        let of = |password: &str| weakness(password, &["ann", "European Coalition", "ECO"]);
        assert_eq!(of("elf Häuser, zwei"), None);
        assert_eq!(of("correct pony gravel staple"), None);
        assert_eq!(of("four teen chars"), None);
        assert_eq!(of("fourteen chars"), Some(Weakness::Short));
        assert_eq!(of(&"long ".repeat(60)), Some(Weakness::Long));
        for common in [
            "passwordpassword",
            "Password-1234567890",
            "qwertyuiopasdfghjkl",
            "aaaaaaaaaaaaaaaa",
            "1q2w3e4r5t6y7u8i9o",
            "abcabcabcabcabcabc",
            "European Coalition 2026",
            "eco-eco-ann-coalition",
            "correct horse battery staple",
        ] {
            assert_eq!(of(common), Some(Weakness::Common), "{common}");
        }
    }

    #[tokio::test]
    async fn a_hash_is_of_one_password_and_nobodys_is_never_right() {
        const HEAD: usize = "$argon2id$v=19$m=19456,t=2,p=1$".len();
        let hashing = Hashing::default();
        let hash = hashing.hash("one password".to_owned()).await.expect("hashed");
        let parts = |hash: &str| hash.split('$').map(str::len).collect::<Vec<_>>();
        assert_eq!(hash[..HEAD], NOBODYS[..HEAD], "as long to compare as any");
        assert_eq!(parts(&hash), parts(NOBODYS));
        assert!(hashing.verify("one password".to_owned(), Some(hash.clone())).await.expect("compared"));
        assert!(!hashing.verify("another".to_owned(), Some(hash)).await.expect("compared"));
        assert!(!hashing.verify("one password".to_owned(), None).await.expect("compared"));
        assert!(hashing.verify("x".to_owned(), Some("no hash".to_owned())).await.is_err());
    }
}
