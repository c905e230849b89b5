## What changed, and what was withdrawn
changes-title = Cambios
changes-lead = Qué ha cambiado en lo que se publica aquí, lo más reciente primero, con fuente y motivo.
changes-of-page = Cambios de esta página
changes-all = Todos los cambios
changes-none = Aquí aún no ha cambiado nada.
changes-feed = Cambios (Atom)
changes-version = Versión { $number }
changes-first = { $count ->
    [one] Se publicó { $number } ficha.
    [many] Se publicaron { $number } de fichas.
   *[other] Se publicaron { $number } fichas.
 }
changes-many = Fichas nuevas: { $number }
changes-added = Nuevo
changes-changed = Modificado
changes-renamed = Nueva dirección
changes-withdrawn = Retirado
changes-before = eliminado:
changes-after = añadido:
changes-reason = Motivo
changes-withheld = Lo que decía ya no se muestra.
changes-state = Estado del historial
changes-state-about = Quien anote estas letras en otro lugar podrá probar más tarde que nada anterior fue alterado.
changes-yes = sí
changes-no = no
changes-places = Ciudades
changes-involvements = Organizaciones en eventos
changes-milestones = Pasos de la ley
gone-title = Esta página ha sido retirada
gone-lead = Se retiró el { $date }. Pertenecía a: { $kind }. Aquí puede continuar.

## Columns of records
column-part = Participación en el evento
column-coordinates = Coordenadas
column-role = Cargo
column-time-zone = Zona horaria
column-venue = Lugar
column-status = Estado
column-note = Nota
column-references = Referencias
column-act = Acto
column-in-force-until = En vigor hasta
column-checked = Última comprobación
column-text = Texto
column-value = Número
column-unit = Unidad
column-publisher = Editor
column-phone = Número de teléfono
column-verified = Confirmado
column-logo = Logotipo
