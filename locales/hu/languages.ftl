## A webhely nyelvei, és mennyire biztosak a szavai
language-menu = Nyelvek
translation-unchecked = A fordítást anyanyelvi olvasó még nem ellenőrizte.
translation-compare = Ha valami furcsán hangzik, vesse össze egy másik nyelvi változattal:
translation-read-in = Az oldal ezen a nyelven: { $language }
reviewed-on-notice = Ellenőrizve: { $date }
