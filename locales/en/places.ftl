## Help, country first
help-change = { $country } – choose another country
help-by-language = We show this country because of the language of the page. We do not know where you are.
## What a visitor needs: headings of helplines
need-emergency = Emergency
need-child-helpline = For children and young people
need-victim-support = For victims of crime, adults too
need-worried = Worried about someone
need-missing-children = A child is missing
need-content-hotline = Report an image or a video
need-none = No line for this has been checked yet (as of { $date }).
need-union = The EU has a common number for this. We have not yet confirmed that it answers in this country.
need-danger = In danger, call { $number }.
## The page of a country
country-description = { $country }: organisations, events, helplines
country-organisations = Organisations based here
country-letters = Letters they signed
country-events = Events here
country-about = More about this country
country-help = Help in this country
country-map = Show on the map
search-countries = Countries
