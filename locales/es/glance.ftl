## The law at a glance
law-at-a-glance = En qué punto está la ley
news-latest = Últimas noticias
chart-about = Cada signo redondo es un paso de una institución, cada barra amarilla una acción de la coalición y la línea amarilla es hoy. Cada signo es un enlace. La tabla de abajo dice lo mismo con palabras.
chart-several = Varias juntas
chart-step = Paso
chart-file = Expediente

## Positions side by side
comparison-title = Quién quiere qué
comparison-about = Una frase y su fuente para cada uno. Lo que no dice ninguna fuente leída queda abierto.
comparison-subject = Tema
comparison-unknown = No se sabe

## Taking a page along
take-citation = Copiar la cita
take-link = Copiar el enlace
take-copied = Copiado

## The law on one page
brief-title = La ley en una página
brief-link = La ley en una página, para imprimir
brief-sources = Fuentes
