## As línguas do site e a confiança que merecem as suas palavras
language-menu = Línguas
translation-unchecked = Tradução ainda não revista por falantes nativos.
translation-compare = Se algo lhe soar estranho, compare com outra língua:
translation-read-in = Ler esta página noutra língua: { $language }
reviewed-on-notice = Revisto: { $date }.
