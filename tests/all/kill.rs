//! The program is killed, again and again, at any moment of its writing: what it had acknowledged is there, and what it had
//! not is there whole or not at all.
//!
//! `COALITION_KILLS` says how many times (see `scripts/measure/kill.sh`), `COALITION_SEED` repeats the moments of a run.
#![cfg(unix)]

use crate::support::{
    crowd,
    postgres::{self, run},
    program::{Program, names},
    site::real_content,
};
use coalition::{
    domain::Content,
    store::{Backup, Store},
};
use std::{
    collections::HashMap,
    fs,
    os::unix::process::ExitStatusExt as _,
    process::Stdio,
    time::{Duration, Instant, SystemTime},
};

/// So many kills that hit when nothing else is asked for: about half a minute.
const KILLS: u64 = 60;

/// What the program is killed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Deed {
    Import,
    Restore,
    Backup,
}

/// What became of the deeds.
#[derive(Debug, Default)]
struct Outcomes {
    /// Ended before the kill, and is no kill: acknowledged.
    acknowledged: u64,
    /// Killed, and nothing had changed.
    undone: u64,
    /// Killed after the write was whole, before the program could say so.
    done: u64,
    /// Killed while the database was open: it had left the files it works with.
    open: u64,
}

/// Two contents that take a while to write, the folders and backups to write them from, and the number of what is there.
struct Stage {
    program: Program,
    contents: [Content; 2],
    version: u64,
    there: usize,
}

impl Stage {
    /// On the `PostgreSQL` database at an address, or on one of `SQLite`.
    async fn set(database_url: Option<String>) -> Self {
        let real = real_content();
        let first = crowd::crowded(real, 600);
        let mut second = first.clone();
        second.organisations.reverse();
        second.site.official = true;
        let program = Program::at(database_url).filled(&first).await;
        // PostgreSQL needs none until something is kept there.
        fs::create_dir_all(program.data()).expect("folder");
        let contents = [first, second];
        for (number, content) in contents.iter().enumerate() {
            program.folder(&format!("content-{number}"), content);
            let backup = Backup::of(&*Program::with(content).await.store().await).await.expect("read").expect("filled");
            backup.write(&program.path(&format!("backup-{number}")), false).await.expect("written");
        }
        Self { program, contents, version: 1, there: 0 }
    }

    /// The arguments of a deed: what is written is always what is not there.
    fn arguments(&self, deed: Deed) -> Vec<String> {
        let other = 1 - self.there;
        match deed {
            Deed::Import => vec!["import".to_owned(), "--yes".to_owned(), format!("content-{other}")],
            Deed::Restore => vec!["restore".to_owned(), "--force".to_owned(), format!("backup-{other}")],
            Deed::Backup => vec!["backup".to_owned(), "--force".to_owned(), "kept".to_owned()],
        }
    }

    /// Begins a deed and kills it when the time is over; whether it was acknowledged before.
    async fn kill(&self, deed: Deed, after: Duration) -> bool {
        let mut command = self.program.command(self.arguments(deed));
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("started");
        tokio::time::sleep(after).await;
        child.kill().expect("killed");
        let output = child.wait_with_output().expect("ended");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() || output.status.signal() == Some(9), "{deed:?} failed by itself: {said}");
        output.status.success()
    }

    /// Looks at what is there after a deed, which has to be one of the two contents, whole, with the right number.
    async fn judge(&mut self, deed: Deed, acknowledged: bool, store: &dyn Store) -> bool {
        assert_eq!(store.check().await.expect("the database answers"), Vec::<String>::new());
        let version = store.version().await.expect("version");
        let done = version == self.version + 1 && deed != Deed::Backup;
        assert!(done || version == self.version, "{deed:?}: version {version} after {}", self.version);
        assert!(done || !acknowledged || deed == Deed::Backup, "{deed:?}: an acknowledged write is lost");
        if done {
            self.there = 1 - self.there;
        }
        self.version = version;
        let content = store.content().await.expect("readable").expect("filled");
        assert!(content == self.contents[self.there], "{deed:?}: what is there is none of what was written");
        done
    }

    /// What backups leave: the file is whole or as it was before, whatever happened.
    async fn judge_files(&self, deed: Deed, acknowledged: bool) {
        let kept = self.program.path("kept");
        if kept.exists() {
            let backup = Backup::read(&kept).await.expect("a whole backup");
            assert!(self.contents.contains(&backup.content));
            assert!(deed != Deed::Backup || !acknowledged || backup.content == self.contents[self.there]);
        }
        for name in names(&self.program.data()).iter().filter(|name| name.starts_with("coalition.before-restore")) {
            let file = self.program.data().join(name);
            assert!(self.contents.contains(&Backup::read(&file).await.expect("a whole backup").content));
            fs::remove_file(file).expect("removed");
        }
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|value| value.parse().expect(variable))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_write_is_lost_and_nothing_is_half_when_the_program_is_killed_at_any_moment() {
    kill_at_any_moment(None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_is_it_on_postgresql_which_outlives_the_program() {
    kill_at_any_moment(Some(postgres::shared().database().await)).await;
}

async fn kill_at_any_moment(database_url: Option<String>) {
    let kills = number("COALITION_KILLS").unwrap_or(KILLS);
    let now = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let seed = number("COALITION_SEED").unwrap_or_else(now);
    println!("{kills} kills with COALITION_SEED={seed}");
    let mut random = crowd::generated::Random::new(seed);
    let mut stage = Stage::set(database_url.clone()).await;

    // How long each deed takes: first when it is left alone, then as the kills teach.
    let mut windows = HashMap::new();
    for deed in [Deed::Import, Deed::Restore, Deed::Backup] {
        let start = Instant::now();
        let output = stage.program.command(stage.arguments(deed)).output().expect("started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        windows.insert(deed, start.elapsed());
        let store = stage.program.store().await;
        assert_eq!(stage.judge(deed, true, &*store).await, deed != Deed::Backup);
        store.close().await;
        stage.judge_files(deed, true).await;
    }

    let mut outcomes: HashMap<Deed, Outcomes> = HashMap::new();
    let (mut killed, mut round) = (0, 0_u64);
    while killed < kills {
        round += 1;
        let deed = random.pick(&[Deed::Import, Deed::Import, Deed::Restore, Deed::Backup]);
        let window = windows[&deed];
        let parts = u32::try_from(random.below(10_000)).expect("small");
        let after = window * parts / 10_000;
        // Every other time a server has the database open.
        let serving = if round % 2 == 0 { Some(stage.program.store().await) } else { None };
        let acknowledged = stage.kill(deed, after).await;
        // A server of its own ends what it was told last after its client is gone: whoever wants the table then comes behind it.
        if let Some(url) = &database_url {
            run(url, "BEGIN; LOCK TABLE batch IN ACCESS EXCLUSIVE MODE; COMMIT").await;
        }
        let outcome = outcomes.entry(deed).or_default();
        let log = fs::metadata(stage.program.data().join("coalition.sqlite-wal"));
        outcome.open += u64::from(serving.is_none() && log.is_ok());
        let store = if let Some(store) = serving { store } else { stage.program.store().await };
        let done = stage.judge(deed, acknowledged, &*store).await;
        store.close().await;
        stage.judge_files(deed, acknowledged).await;
        killed += u64::from(!acknowledged);
        // About a third of the moments are to lie behind the end, however busy the machine is: few enough to lose little time,
        // enough to reach the very last steps.
        windows.insert(deed, if acknowledged { window * 19 / 20 } else { window * 51 / 50 });
        match (acknowledged, done) {
            (true, _) => outcome.acknowledged += 1,
            (false, true) => outcome.done += 1,
            (false, false) => outcome.undone += 1,
        }
    }
    for (deed, outcome) in outcomes {
        println!("{deed:?} within {} ms: {outcome:?}", windows[&deed].as_millis());
    }
}
