## Llevarse algo
take-title = Llévese esta página
take-csv = Esta lista como tabla (CSV)
take-csv-semicolons = Lo mismo con punto y coma, para Excel con coma decimal
take-json = Esta lista como datos (JSON)
take-print = Al imprimir esta página se obtiene una lista bien presentada.
cite-title = Citar esta página
cite-text = { $name }, «{ $title }», { $address } (a fecha de { $date }).
share-mail = Enviar la dirección por correo electrónico
share-address = Dirección de esta página

## Columns
table-title = Título
table-start = Inicio
table-end = Fin
table-other-names = Otros nombres
table-summary = Resumen

## Datos para programas
api-title = Datos para programas
api-lead = Todo lo que se publica aquí puede ser leído por programas, de forma gratuita y sin clave.
footer-api = Datos para programas

## El mapa
map-country-members = { $count ->
    [one] { $country }: una organización
   *[other] { $country }: { $number } organizaciones
 }
map-by-country = Organizaciones por país
map-whole = Ver todo el mapa
