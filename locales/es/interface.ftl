### español: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Marco de cada página
skip-to-content = Ir al contenido
skip-to-results = Ir a los resultados
page-loading = La página se está cargando.
main-navigation = Navegación principal
nav-about = La coalición
nav-members = Miembros
nav-events = Eventos
nav-positions = Posiciones
nav-legislation = Legislación
nav-faq = Preguntas
nav-help = Buscar ayuda
nav-search = Buscar
nav-home = Inicio
nav-menu = Menú
language-switch = Idioma
breadcrumb = Está usted aquí
contents = En esta página
footer-about = La coalición
footer-site = Este sitio
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-imprint = Aviso legal
footer-no-tracking = Sin cookies y sin rastreo: no se guarda nada en su dispositivo.
footer-preview = Vista previa elaborada a partir de hechos públicos. { $name } todavía no la ha aprobado.
preview-author = Sitio de vista previa sobre { $name } (no aprobado por la coalición)
footer-source = Software libre: cualquier coalición puede utilizarlo.
help-strip = ¿Necesita hablar con alguien?
help-strip-link = Encontrar ayuda en su país
fallback-notice = Este texto todavía no está disponible en español. Idioma en que lo está leyendo: { $language }.
fallback-some-notice = Algunos textos de esta página todavía no están disponibles en español. Su idioma: { $language }.
unreviewed-notice = Nadie ha revisado aún este texto.
reviewed-notice = Revisado por { $name } ({ $date }).
updated = Última modificación: { $date }
external-link = abre otro sitio

## Números y fechas
quantity-more-than = más de { $number }
quantity-nearly = casi { $number }
quantity-estimate = cerca de { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 de cada { $number }
years = { $count ->
    [one] { $number } año
    [many] { $number } de años
   *[other] { $number } años
 }
label-colon = { $label }:

## Criterios y valores
facet-membership = Vínculo con la coalición
facet-kind = Tipo de organización
facet-scope = Ámbito
facet-country = País
facet-when = Cuándo
facet-type = Tipo de evento
facet-format = Modalidad
facet-year = Año
membership-steering = Grupo director
membership-member = Miembros
membership-signatory = Firmantes
membership-one-steering = Grupo director
membership-one-member = Miembro
membership-one-signatory = Firmante
membership-about-steering = Forma parte del grupo que dirige la coalición.
membership-about-member = La propia organización dice ser miembro de la coalición.
membership-about-signatory = Firmó una carta con la coalición. Las fuentes que hemos leído no demuestran que sea miembro.
kind-child-rights = Derechos de la infancia
kind-network = Red
kind-survivors = Supervivientes
kind-helpline = Línea de ayuda
kind-hotline = Línea de denuncia
kind-technology = Tecnología
scope-international = Internacional
scope-european = Europeo
scope-national = Nacional
when-upcoming = Próximos
when-past = Pasados
type-conference = Encuentro o conferencia
type-open-letter = Carta o declaración
type-demonstration = Acción pública
type-petition = Recogida de firmas
type-campaign = Campaña
type-publication = Publicación
format-in-person = Presencial
format-online = En línea
format-hybrid = Presencial y en línea
status-postponed = Aplazado
status-cancelled = Cancelado
role-organiser = Organizado por la coalición
role-coalition-circle = Realizado por organizaciones de la coalición, pero no en su nombre
role-supporter = Apoyado por la coalición
role-campaign-site = Recogido en el sitio de campaña de la coalición
role-related = Relacionado con los fines de la coalición
part-keynote = Discurso principal
part-keynote-and-panel = Discurso principal y mesa redonda
part-panel = Mesa redonda
part-moderator = Moderación
part-closing = Clausura
part-host = Anfitrión o anfitriona
part-guest = Invitado o invitada
part-participant = Participación
involvement-organiser = Organizadora
involvement-signatory = Firmante
involvement-partner = Colaboradora
involvement-participant = Participante
involvements-organiser = Organización
involvements-signatory = Firmantes
involvements-partner = Colaboración
involvements-participant = Participantes

## Listas
filter-heading = Buscar y filtrar
filter-show = Mostrar resultados
filter-show-total = Mostrar { $total }
filter-close = Cerrar
filter-more = Filtros
filter-chosen = Filtros elegidos
filter-remove = Quitar el filtro
filter-unknown = valor desconocido
filter-reset = Quitar todos
filter-text-chip = «{ $text }»
sort-label = Orden
sort-relevance = Relevancia
sort-name = Nombre
sort-country = País
pages-label = Páginas
page-number = Página { $page }
page-previous = Anterior
page-next = Siguiente
no-results = No hay coincidencias. Compruebe la ortografía o quite un filtro.
no-answer = Esta consulta no ha tenido respuesta, por lo que la página sigue igual.
map-label = Mapa de Europa con las sedes de los miembros

## Miembros
members-title = Miembros
members-description = Busque las organizaciones de { $name } por nombre, ciudad, país o tipo; cada una, con la fuente que la vincula a la coalición.
members-lead = { $count ->
    [one] Aquí figura una organización, con su fuente.
   *[other] Aquí figuran { $number } organizaciones, cada una con su fuente.
 }
members-claimed = Según la coalición, son { $claimed } ({ $source }). Al menos { $missing } de ellas no figuran en ninguna página pública que hayamos podido leer; preferimos dejar el hueco a la vista antes que adivinar.
members-search-label = Nombre, ciudad, país o tipo
members-search-hint = La búsqueda tolera las erratas, y los nombres en otros alfabetos se encuentran en letras latinas.
members-count = { $count ->
    [0] Ninguna organización
    [one] Una organización
   *[other] { $number } organizaciones
 }
member-facts = En breve
member-acronym = Sigla
member-seat = Sede
member-website = Sitio web
member-kind = Tipo
member-scope = Ámbito
member-membership = En la coalición
member-evidence = Cómo lo sabemos
member-source = Abrir la fuente
member-unverified = aún sin confirmar por una fuente
member-unknown = se desconoce
member-people = Personas
member-events = Eventos y cartas
member-description = { $name }: quién es, qué la une a la coalición, sus personas, eventos y cartas.

## Eventos
events-title = Eventos
events-description = Encuentros, cartas, acciones y campañas de { $name } y de su entorno, con fechas, lugares y fuentes.
events-lead = Encuentros, cartas abiertas, acciones y campañas, de la coalición y de su entorno. Los eventos propios de la coalición están señalados.
events-search-label = Título, lugar o persona
events-search-hint = Por ejemplo, «Bruselas», «carta» o el nombre de una persona.
events-count = { $count ->
    [0] Ningún evento
    [one] Un evento
   *[other] { $number } eventos
 }
events-own = Organizado por la coalición
event-when = Cuándo
event-where = Dónde
event-format = Modalidad
event-kind = Tipo
event-role = Papel de la coalición
event-organisers = Organización
event-signatories = Firmas
event-speakers = Intervenciones
event-speakers-at-the-time = Los cargos son los de aquel momento.
event-organisations = Organizaciones
event-source = Abrir la fuente
event-local-time = hora local
event-place-unknown = se desconoce
event-not-member = no consta como miembro en las fuentes leídas
event-not-members = no constan como miembros en las fuentes leídas
event-description = { $title }: cuándo, dónde, quién y la fuente.

## Personas
person-role = En aquel momento
person-role-as-of = En aquel momento ({ $date })
person-organisation = Organización
person-events = En estos eventos
person-source = Abrir la fuente
person-description = { $name }: cargo en aquel momento e intervenciones en los eventos de la coalición.

## Posiciones
positions-list = Todas las posiciones y demandas
positions-demands = Las demandas
positions-own = La coalición
positions-others = Socios y campañas de la coalición
positions-holder = Defendida por
positions-source = Fuente
positions-coalition-text = el texto de la propia coalición

## Legislación
legislation-timeline = El camino de la ley, paso a paso
legislation-frame = El marco
legislation-source = Fuente
legislation-no-source = Aún no se ha encontrado ninguna fuente pública: por confirmar.
legislation-event = El evento
legislation-files = Los expedientes
body-commission = Comisión
body-parliament = Parlamento
body-council = Consejo
body-coalition = Coalición

## Inicio
home-demands = Demandas
home-next-event = Próximo evento
home-all-events = Todos los eventos
home-steering = El grupo director
home-all-members = Todos los miembros
home-figures = Cifras, con sus fuentes
home-map-title = Dónde están los miembros
home-map-off = fuera de este mapa
home-map-country-only = situada en su país, porque se desconoce la ciudad
home-figure-year = { $publisher }, { $year }

## Ayuda
help-list = Líneas de ayuda y de denuncia
help-everywhere = En toda la Unión Europea
help-country = Elija un país
help-country-all = Todos los países
help-call = Llamar al { $number }
help-website = Sitio web
help-proof = Fuente
help-checked = Confirmado: { $date }
help-not-checked = Número tomado de una página pública; aún no confirmado con el servicio.
help-not-checked-website = Tomado de una página pública; aún no confirmado con el servicio.
help-confirmed-in = Confirmado en
help-none = Todavía no tenemos ninguna línea nacional confirmada para este país. Los sitios de las redes llevan a las líneas nacionales.
line-emergency = Emergencias
line-child-helpline = Para niñas, niños y jóvenes
line-victim-support = Para víctimas de delitos
line-worried = Te preocupa alguien
line-missing-children = Niñas y niños desaparecidos
line-content-hotline = Denunciar contenidos en línea

## Búsqueda
search-title = Búsqueda
search-description = Busque entre los miembros, las personas, los eventos, las posiciones, la legislación y todos los textos de este sitio.
search-label = Buscar en todo el sitio
search-submit = Buscar
search-members = Miembros
search-people = Personas
search-events = Eventos
search-positions = Posiciones
search-milestones = Legislación
search-texts = Textos
search-count = { $count ->
    [0] Ningún resultado para «{ $text }»
    [one] Un resultado para «{ $text }»
   *[other] { $number } resultados para «{ $text }»
 }
search-group-more = { $shown } de { $total }

## Errores
not-found-title = Esta página no existe
not-found-lead = Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. No se ha perdido nada: desde aquí puede continuar.
error-title = Algo ha fallado por nuestra parte
error-lead = No se ha podido preparar la página. Inténtelo de nuevo dentro de un momento; el fallo ha quedado anotado.
bad-request-title = Esta dirección no se puede leer
bad-request-lead = La parte que sigue al signo de interrogación es demasiado larga o está dañada. Vuelva a empezar desde la lista.
error-try = Por dónde continuar

## Results of the checks, in the accessibility statement
checks-title = Qué se ha comprobado y cuándo
checks-version = Versión del sitio
checks-date = Día de las comprobaciones
checks-pages = Páginas comprobadas
checks-tools = Comprobadas con
checks-problems = Problemas encontrados
