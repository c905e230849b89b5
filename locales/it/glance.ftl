## The law at a glance
law-at-a-glance = A che punto è la legge
news-latest = Ultime notizie
chart-about = Ogni segno rotondo è un passo di un’istituzione, ogni barra gialla un’azione della coalizione e la linea gialla è oggi. Ogni segno è un link. La tabella qui sotto dice lo stesso a parole.
chart-several = Più insieme
chart-step = Passo
chart-file = Dossier

## Positions side by side
comparison-title = Chi vuole che cosa
comparison-about = Una frase e la sua fonte per ciascuno. Ciò che nessuna fonte letta dice resta aperto.
comparison-subject = Tema
comparison-unknown = Non noto

## Taking a page along
take-citation = Copia la citazione
take-link = Copia il link
take-copied = Copiato

## The law on one page
brief-title = La legge in una pagina
brief-link = La legge in una pagina, da stampare
brief-sources = Fonti
