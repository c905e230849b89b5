## Salir rápido
exit-leave = Salir ahora
exit-hint = abre al momento un sitio neutro; pulsar tres veces la tecla Mayús hace lo mismo
exit-two-more = Pulse Mayús dos veces más para salir.
exit-one-more = Pulse Mayús una vez más para salir.
exit-leaving = Saliendo del sitio.

## Modo discreto
discreet-title = Información
discreet-on = Activar el modo discreto
discreet-off = Salir del modo discreto
discreet-about = La pestaña toma un nombre y un icono neutros.
discreet-notice = El modo discreto está activado.

## Ayuda
footer-safety = Navegar con seguridad
help-who = Quién atiende
help-languages = Idiomas
help-hours = Horario
hours-every-day = todos los días
hours-day-and-night = las 24 horas
coverage-some-member-states = No responde en todos los países de la UE.
help-source-read = Fuente leída: { $date }
help-national = Líneas: { $country }
who-emergency = los servicios de emergencia
who-child-helpline = personas formadas para escuchar a niñas, niños y jóvenes
who-victim-support = profesionales que orientan a las víctimas de delitos
who-worried = profesionales que orientan a familias y a quien se preocupa por un niño o una niña
who-missing-children = especialistas que ayudan a niñas y niños desaparecidos y a sus familias
who-content-hotline = analistas que hacen retirar los contenidos ilegales

## Antes de leer sobre abusos
content-note = Antes de seguir leyendo
content-note-about = Esta página menciona el abuso sexual de niñas, niños y adolescentes. No lo describe.
content-note-skip = Pasar a lo que sigue
