## Resultados de las comprobaciones, en la declaración de accesibilidad
checks-title = Qué se ha comprobado y cuándo
checks-version = Versión del sitio
checks-date = Día de las comprobaciones
checks-pages = Páginas comprobadas
checks-tools = Comprobadas con
checks-problems = Problemas encontrados
checks-not-run = Esta versión no incluye resultados de las comprobaciones automáticas.
