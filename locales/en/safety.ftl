## Leaving quickly
exit-leave = Leave now
exit-hint = opens a neutral site at once; pressing the Shift key three times does the same
exit-two-more = Press Shift two more times to leave.
exit-one-more = Press Shift one more time to leave.
exit-leaving = Leaving.

## Discreet mode
discreet-title = Information
discreet-on = Switch to discreet mode
discreet-off = Leave discreet mode
discreet-about = The tab gets a neutral name and icon.
discreet-notice = Discreet mode is on.

## Help
footer-safety = Safe browsing
help-who = Who answers
help-languages = Languages
help-hours = Hours
hours-every-day = every day
hours-day-and-night = day and night
coverage-some-member-states = Does not answer in every country of the EU.
help-source-read = Source read: { $date }
help-national = Lines in { $country }
who-emergency = emergency services
who-child-helpline = people trained to listen to children and young people
who-victim-support = advisers for victims of crime
who-worried = advisers for parents, relatives and others who are worried about a child
who-missing-children = specialists for missing children and their families
who-content-hotline = analysts who have illegal material removed

## Before accounts of abuse
content-note = Before you read on
content-note-about = This page mentions sexual abuse of children. It does not describe it.
content-note-skip = Skip to what comes after
