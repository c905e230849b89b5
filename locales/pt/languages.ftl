## As línguas do site e a confiança que merecem as suas palavras
language-menu = Línguas
translation-unreviewed = A versão portuguesa deste site ainda não foi revista por ninguém que tenha o português como língua materna. Se algo lhe soar estranho, compare com outra língua:
translation-read-in = Ler esta página noutra língua: { $language }
reviewed-on-notice = Revisto: { $date }.
