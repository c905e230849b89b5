//! A small content folder that a test can spoil in one place.

use coalition::content::{self, Problem};
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// Every file, one record each, in canonical form.
const FILES: [(&str, &str); 17] = [
    (
        "site.toml",
        r##"name = "TOY"
official = false
founded = "2022-04"
contact = "mail@example.org"
exit = "https://neutral.example/"
locales = ["en", "fr"]
source_languages = ["en", "fr"]

[full_name]
en = "The toy coalition"

[tagline]
en = "Toys for all."

[claimed_members]
count = 65

[claimed_members.source]
en = "Its own text"

[colours]
primary = "#0b2a5b"
signal = "#ffc400"
"##,
    ),
    ("places.csv", "slug,country,latitude,longitude,name_en,name_fr\nbrussels,BE,50.8467,4.3525,Brussels,Bruxelles\n"),
    (
        "organisations.csv",
        "slug,name,name_language,name_en,name_fr,acronym,place,country,website,kind,scope,membership,relation,\
         summary_en,summary_fr,evidence_summary_en,evidence_summary_fr,evidence,source_url,unverified\n\
         toys,Toys,en,,Jouets,,brussels,BE,https://toys.example/,child-rights,national,member,,,,,,coalition-text,,place\n",
    ),
    (
        "people.csv",
        "slug,name,organisation,role_en,role_fr,role_as_of,evidence,source_url\nann,Ann,toys,Head,,2023,coalition-text,\n",
    ),
    (
        "events.csv",
        "slug,title_en,title_fr,summary_en,summary_fr,start,end,time_zone,place,country,venue_en,venue_fr,format,type,\
         status,coalition_role,organisers_en,organisers_fr,signatories,signatories_quantity,languages,languages_count,\
         note_en,note_fr,evidence,source_url,revision\n\
         fair,Fair,,,,2023-11-14T09:30,2023-11-15,Europe/Brussels,brussels,BE,,,in-person,conference,,organiser,,,\
         40,more-than,en;el,2,,,source,https://toys.example/fair,3\n",
    ),
    ("speakers.csv", "event,person,part,role_en,role_fr\nfair,ann,keynote,,\n"),
    ("involvements.csv", "event,organisation,role,evidence,source_url\nfair,toys,organiser,coalition-text,\n"),
    (
        "procedures.csv",
        "slug,references,title_en,title_fr,summary_en,summary_fr,act,act_number,in_force_until,planned,planned_on,next_en,\
         next_fr,checked_on\nlaw,2022/0155(COD),Law,,,,regulation,2026/1881,2028-04-03,trilogue,2026-09-29,,,2026-11-27\n",
    ),
    (
        "milestones.csv",
        "slug,date,procedure,stage,title_en,title_fr,summary_en,summary_fr,bodies,votes_for,votes_against,\
         votes_abstentions,event,note_en,note_fr,evidence,source_url,checked_on\n\
         step,2023-11,law,proposal,Step,,,,council;parliament,458,103,63,fair,,,coalition-text,,2026-11\n",
    ),
    (
        "positions.csv",
        "slug,text_en,text_fr,topic,procedures,holder_en,holder_fr,own,since,demand,in_coalition_text,sources\n\
         play,Play,,games,law,,,yes,2023,1,no,https://a.example/ https://b.example/\n",
    ),
    (
        "figures.csv",
        "slug,topic,value,unit,quantity,year,label_en,label_fr,publisher_en,publisher_fr,highlight,note_en,note_fr,evidence,\
         source_url,checked_on\nhalf,scale,50,per-cent,nearly,2023,of toys,,,,1,,,coalition-text,,2026-11-27\n",
    ),
    (
        "helplines.csv",
        "slug,country,coverage,kind,name_en,name_fr,phone,website,hours,languages,evidence,source_url,checked_on,\
         verified_on\n\
         line,,some-member-states,emergency,Line,,112,,24/7 (fr); mo-fr 09:00-17:00 (nl),fr;nl,general-knowledge,,,\n",
    ),
    (
        "logos/toys.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <path d=\"M0 0h9v9z\"/>\n</svg>\n",
    ),
    ("interface/fr.ftl", "nav-home = Bonjour\nupdated =\n    Nouveau\n    le { $date }\n"),
    (
        "reviews.csv",
        "subject,locale,by,on,source,text\ntexts/about,fr,Ann,2026-11-24,ca89fb8edac8f6ee2c86d2669e859b30,f771f9c2e8f1379e414b6e5927da48e5\n",
    ),
    (
        "pages/about.en.md",
        "---\ntitle: About\ndescription: About toys.\nlead: Toys.\nupdated: 2026-11-23\ncontent_note:\nreviewed_by:\nreviewed_on:\n---\n\n## Toys\n",
    ),
    (
        "pages/about.fr.md",
        "---\ntitle: À propos\ndescription: Des jouets.\nlead: Jouets.\nupdated: 2026-11-23\ncontent_note: yes\nreviewed_by: Ann\n\
         reviewed_on: 2026-11-24\n---\n\n## Jouets\n",
    ),
];

/// A folder in the file system, gone with the value.
pub struct Folder(TempDir);

impl Folder {
    /// The folder as it should be.
    pub fn good() -> Self {
        let folder = Self(tempfile::tempdir().expect("folder"));
        for below in ["pages", "logos", "interface"] {
            fs::create_dir(folder.path().join(below)).expect("folder");
        }
        for (name, text) in FILES {
            folder.write(name, text);
        }
        folder
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path().join(name), bytes).expect(name);
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.path().join(name)).expect(name);
    }

    /// Puts another text in the place of one that has to be there.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path().join(name)).expect(name);
        assert!(text.contains(from), "{name} has no “{from}”");
        self.write(name, text.replacen(from, to, 1));
    }

    /// What is wrong with it.
    pub fn problems(&self) -> Vec<Problem> {
        content::read(&self.path()).map_or_else(|error| error.problems, |_| Vec::new())
    }

    /// The same in the words in which they are told.
    pub fn told(&self) -> Vec<String> {
        self.problems().iter().map(ToString::to_string).collect()
    }
}

/// All files below a folder with their bytes.
pub fn bytes_of(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for below in ["", "pages", "logos", "interface"] {
        let Ok(entries) = fs::read_dir(folder.join(below)) else { continue };
        for entry in entries {
            let path = entry.expect("entry").path();
            if path.is_file() {
                let name = path.strip_prefix(folder).expect("below").display().to_string();
                files.push((name, fs::read(&path).expect("file")));
            }
        }
    }
    files.sort();
    files
}
