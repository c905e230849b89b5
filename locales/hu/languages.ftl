## A webhely nyelvei, és mennyire biztosak a szavai
language-menu = Nyelvek
translation-unreviewed = A webhely magyar változatát még nem nézte át magyar anyanyelvű olvasó. Ha valami furcsán hangzik, vesse össze egy másik nyelvi változattal:
translation-read-in = Az oldal ezen a nyelven: { $language }
reviewed-on-notice = Ellenőrizve: { $date }
