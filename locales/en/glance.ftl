## The law at a glance
law-at-a-glance = Where the law stands
news-latest = Latest news
chart-about = Each round sign is a step of an institution, each yellow bar an action of the coalition, and the yellow line is today. Every sign is a link. The table below says the same in words.
chart-several = Several together
chart-step = Step
chart-file = File

## Positions side by side
comparison-title = Who wants what
comparison-about = One sentence and its source for each. What no source we read says stays open.
comparison-subject = Subject
comparison-unknown = Not known

## Taking a page along
take-citation = Copy citation
take-link = Copy link
take-copied = Copied

## The law on one page
brief-title = The law on one page
brief-link = The law on one page, to print
brief-sources = Sources
