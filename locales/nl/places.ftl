## Help, country first
help-change = { $country } – ander land kiezen
help-by-language = We tonen dit land vanwege de taal van de pagina. We weten niet waar u bent.
## What a visitor needs: headings of helplines
need-emergency = Noodnummer
need-child-helpline = Voor kinderen en jongeren
need-victim-support = Voor slachtoffers van misdrijven, ook volwassenen
need-worried = Bezorgd om iemand
need-missing-children = Een kind wordt vermist
need-content-hotline = Een foto of video melden
need-none = Hiervoor is nog geen hulplijn gecontroleerd (stand: { $date }).
need-union = De EU heeft hiervoor een gemeenschappelijk nummer. We hebben nog niet bevestigd dat het in dit land bereikbaar is.
need-danger = Bel bij gevaar { $number }.
## The page of a country
country-description = { $country }: organisaties, activiteiten, hulplijnen
country-organisations = Organisaties die hier gevestigd zijn
country-letters = Brieven die zij ondertekenden
country-events = Activiteiten hier
country-about = Meer over dit land
country-help = Hulp in dit land
country-map = Op de kaart tonen
search-countries = Landen
