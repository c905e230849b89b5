## Webbplatsens språk, och hur säkra orden är
language-menu = Språk
translation-unreviewed = Ingen med svenska som modersmål har granskat den svenska versionen av webbplatsen än. Om något låter konstigt kan du jämföra med ett annat språk:
translation-read-in = Läs den här sidan på: { $language }
reviewed-on-notice = Granskad den { $date }.
