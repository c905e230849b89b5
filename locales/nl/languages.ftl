## De talen van de site, en hoe betrouwbaar hun woorden zijn
language-menu = Talen
translation-unchecked = Nog niet nagelezen door een moedertaalspreker.
translation-compare = Klinkt iets vreemd? Vergelijk het dan met een andere taal:
translation-read-in = Lees deze pagina in: { $language }
reviewed-on-notice = Nagelezen op { $date }.
