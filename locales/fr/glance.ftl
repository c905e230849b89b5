## The law at a glance
law-at-a-glance = Où en est la loi
news-latest = Dernières nouvelles
chart-about = Chaque signe rond est une étape d’une institution, chaque barre jaune une action de la coalition ; la ligne jaune est aujourd’hui. Chaque signe est un lien. Le tableau ci-dessous dit la même chose en mots.
chart-several = Plusieurs ensemble
chart-step = Étape
chart-file = Dossier

## Positions side by side
comparison-title = Qui veut quoi
comparison-about = Une phrase et sa source pour chacun. Ce qu’aucune source lue ne dit reste ouvert.
comparison-subject = Sujet
comparison-unknown = Inconnu

## Taking a page along
take-citation = Copier la citation
take-link = Copier le lien
take-copied = Copié

## The law on one page
brief-title = La loi en une page
brief-link = La loi en une page, à imprimer
brief-sources = Sources
