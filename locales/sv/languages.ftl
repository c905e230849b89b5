## Webbplatsens språk, och hur säkra orden är
language-menu = Språk
translation-unchecked = Ännu inte granskad av en modersmålstalare.
translation-compare = Om något låter konstigt kan du jämföra med ett annat språk:
translation-read-in = Läs den här sidan på: { $language }
reviewed-on-notice = Granskad den { $date }.
