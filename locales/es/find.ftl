## Sugerencias al escribir
search-suggestions = Sugerencias
search-suggestions-count = { $count ->
    [0] Ninguna sugerencia
    [one] Una sugerencia. Elija con las flechas.
   *[other] { $number } sugerencias. Elija con las flechas.
 }
search-all-results = Todos los resultados para «{ $text }»
search-no-word = No se puede buscar solo con signos. Escriba una palabra o un número.
search-none-ways = Pruebe con menos palabras o con otras, o vaya a una de estas páginas:

## El calendario de eventos
events-view = Vista
events-view-list = Lista
events-view-month = Mes
month-title = Eventos: { $month }
month-previous = Antes: { $month }
month-next = Después: { $month }
month-none = Ningún evento este mes.
month-undated = En este mes, sin día conocido
month-list = Lo mismo, en forma de lista
events-subscribe = Suscribirse a esta lista en su calendario
events-subscribe-about = Su calendario se mantiene al día por sí solo, con el mismo filtro que ve aquí.
events-download = Descargar esta lista (.ics)
event-add = Añadir a su calendario (.ics)
event-cancelled-notice = Este evento se canceló.
event-postponed-notice = Este evento se aplazó. La fecha indicada es la que se anunció primero.
feed-events = Eventos (Atom)
feed-law = Legislación (Atom)
feed-positions = Posiciones (Atom)
feed-everything = Todas las novedades (Atom)
feed-title = Seguir las novedades
