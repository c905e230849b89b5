## Help, country first
help-change = { $country } – scegli un altro paese
help-by-language = Mostriamo questo paese per via della lingua della pagina. Non sappiamo dove ti trovi.
## What a visitor needs: headings of helplines
need-emergency = Emergenza
need-child-helpline = Per bambini, bambine e giovani
need-victim-support = Per le vittime di reato, anche adulte
need-worried = In pensiero per qualcuno
need-missing-children = Un minore è scomparso
need-content-hotline = Segnalare un’immagine o un video
need-none = Nessuna linea è stata ancora verificata per questo (situazione: { $date }).
need-union = Per questo l’UE ha un numero comune. Non abbiamo ancora confermato che risponda in questo paese.
need-danger = In caso di pericolo, chiama il { $number }.
## The page of a country
country-description = { $country }: organizzazioni, eventi, linee di aiuto
country-organisations = Organizzazioni con sede qui
country-letters = Lettere che hanno firmato
country-events = Eventi qui
country-about = Altro su questo paese
country-help = Aiuto in questo paese
country-map = Mostra sulla mappa
search-countries = Paesi
