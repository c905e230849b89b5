## Figures, each with its source
nav-figures = Figures
figures-scale = Scale
figures-europe = In Europe
figures-opinion = Public opinion
figures-coalition = The coalition over time
figures-other = Other figures
figures-cite = Cite this figure
figures-line = Organisations in the coalition, by year, as sources state it

## The press page
press-title = Press
press-lead = For journalists: whom to ask, the coalition in a few words, the sign of this site, and what is new.
press-contact = Contact
press-no-contact = No press contact of the coalition is confirmed yet.
press-steering = The organisations of the steering group can be reached through their own websites:
press-about = The coalition in a few words
press-words = In about { $number } words
press-mark = The sign of this site
press-latest = What is new

## One dot for each organisation that the coalition counts
seats-title = Named here: { $named } of { $claimed }
seats-about = Each full dot is an organisation named here with its source. A dashed ring is one that is still missing.
seats-tell = Is yours missing? Tell the coalition:
seats-no-contact = Is yours missing? No address is confirmed yet to which you could write.
member-tell = Is something wrong here? Tell the coalition:
member-no-contact = Is something wrong here? No address to write to is confirmed yet.

## Events and letters
events-none-ahead = No event is announced at present. Subscribe, and the next one appears in your calendar as soon as it is published here.
events-strip = Events by month
letters-hatched = Hatched: the source gives a lower limit or an estimate.
