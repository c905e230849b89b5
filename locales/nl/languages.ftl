## De talen van de site, en hoe betrouwbaar hun woorden zijn
language-menu = Talen
translation-unreviewed = De Nederlandse versie van deze site is nog niet door een moedertaalspreker nagelezen. Klinkt iets vreemd? Vergelijk het dan met een andere taal:
translation-read-in = Lees deze pagina in: { $language }
reviewed-on-notice = Nagelezen op { $date }.
