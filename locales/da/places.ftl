## Help, country first
help-change = { $country } – vælg et andet land
help-by-language = Vi viser dette land på grund af sidens sprog. Vi ved ikke, hvor du er.
## What a visitor needs: headings of helplines
need-emergency = Alarmnummer
need-child-helpline = For børn og unge
need-victim-support = Til ofre for kriminalitet, også voksne
need-worried = Bekymret for nogen
need-missing-children = Et barn er forsvundet
need-content-hotline = Anmeld et billede eller en video
need-none = Til dette er intet tilbud kontrolleret endnu (status: { $date }).
need-union = EU har et fælles nummer til dette. Vi har endnu ikke fået bekræftet, at det svarer i dette land.
need-danger = Ved fare: ring { $number }.
## The page of a country
country-description = { $country }: organisationer, aktiviteter, hjælpelinjer
country-organisations = Organisationer med hjemsted her
country-letters = Breve, de har underskrevet
country-events = Aktiviteter her
country-about = Mere om dette land
country-help = Hjælp i dette land
country-map = Vis på kortet
search-countries = Lande
