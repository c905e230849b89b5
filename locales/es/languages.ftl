## Los idiomas del sitio y la confianza que merecen sus palabras
language-menu = Idiomas
translation-unchecked = Traducción aún no revisada por hablantes nativos.
translation-compare = Si algo le suena raro, compárelo con otro idioma:
translation-read-in = Leer esta página en otro idioma: { $language }
reviewed-on-notice = Revisado: { $date }.
