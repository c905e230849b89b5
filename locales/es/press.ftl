## Figures, each with its source
nav-figures = Cifras
figures-scale = La magnitud
figures-europe = En Europa
figures-opinion = La opinión pública
figures-coalition = La coalición a lo largo del tiempo
figures-other = Otras cifras
figures-cite = Citar esta cifra
figures-line = Organizaciones de la coalición, por año, según las fuentes

## The press page
press-title = Prensa
press-lead = Para periodistas: a quién dirigirse, la coalición en pocas palabras, el signo de este sitio y las novedades.
press-contact = Contacto
press-no-contact = Todavía no hay ningún contacto de prensa de la coalición confirmado.
press-steering = A las organizaciones del grupo director se llega a través de sus propios sitios web:
press-about = La coalición en pocas palabras
press-words = En unas { $number } palabras
press-mark = El signo de este sitio
press-latest = Novedades

## One dot for each organisation that the coalition counts
seats-title = Nombradas aquí: { $named } de { $claimed }
seats-about = Cada punto lleno es una organización nombrada aquí con su fuente. Un círculo discontinuo es una que todavía falta.
seats-tell = ¿Falta la suya? Comuníquelo a la coalición:
seats-no-contact = ¿Falta la suya? Todavía no hay ninguna dirección confirmada a la que escribir.
member-tell = ¿Hay aquí algo incorrecto? Comuníquelo a la coalición:
member-no-contact = ¿Hay aquí algo incorrecto? Todavía no hay ninguna dirección confirmada a la que escribir.

## Events and letters
events-none-ahead = De momento no hay ningún evento anunciado. Suscríbase y el próximo aparecerá en su calendario en cuanto se publique aquí.
events-strip = Eventos por mes
letters-hatched = Rayado: la fuente da un mínimo o una estimación.
