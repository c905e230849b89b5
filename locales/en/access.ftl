## Results of the checks, in the accessibility statement
checks-title = What was checked, and when
checks-version = Version of the site
checks-date = Day of the checks
checks-pages = Pages checked
checks-tools = Checked with
checks-problems = Problems found
checks-not-run = This build carries no results of the automatic checks.
