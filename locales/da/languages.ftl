## Webstedets sprog, og hvor sikre ordene er
language-menu = Sprog
translation-unreviewed = Ingen med dansk som modersmål har endnu gennemlæst den danske version af dette websted. Hvis noget lyder mærkeligt, så sammenlign med et andet sprog:
translation-read-in = Læs denne side på: { $language }
reviewed-on-notice = Gennemlæst den { $date }.
