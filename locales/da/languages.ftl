## Webstedets sprog, og hvor sikre ordene er
language-menu = Sprog
translation-unchecked = Endnu ikke gennemlæst af en modersmålstaler.
translation-compare = Hvis noget lyder mærkeligt, så sammenlign med et andet sprog:
translation-read-in = Læs denne side på: { $language }
reviewed-on-notice = Gennemlæst den { $date }.
