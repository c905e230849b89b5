## Los idiomas del sitio y la confianza que merecen sus palabras
language-menu = Idiomas
translation-unreviewed = La versión española de este sitio aún no ha sido revisada por nadie que tenga el español como lengua materna. Si algo le suena raro, compárelo con otro idioma:
translation-read-in = Leer esta página en otro idioma: { $language }
reviewed-on-notice = Revisado: { $date }.
