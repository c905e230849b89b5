## Help, country first
help-change = { $country } – välj ett annat land
help-by-language = Vi visar det här landet på grund av sidans språk. Vi vet inte var du är.
## What a visitor needs: headings of helplines
need-emergency = Nödnummer
need-child-helpline = För barn och unga
need-victim-support = För brottsoffer, även vuxna
need-worried = Orolig för någon
need-missing-children = Ett barn är försvunnet
need-content-hotline = Anmäl en bild eller en video
need-none = För detta har ingen kontaktväg kontrollerats ännu (läge: { $date }).
need-union = EU har ett gemensamt nummer för detta. Vi har ännu inte bekräftat att det svarar i det här landet.
need-danger = Ring { $number } vid fara.
## The page of a country
country-description = { $country }: organisationer, aktiviteter, stödlinjer
country-organisations = Organisationer med säte här
country-letters = Brev som de har undertecknat
country-events = Aktiviteter här
country-about = Mer om det här landet
country-help = Hjälp i det här landet
country-map = Visa på kartan
search-countries = Länder
