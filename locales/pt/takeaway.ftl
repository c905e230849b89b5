## Levar alguma coisa
take-title = Leve esta página consigo
take-csv = Esta lista em tabela (CSV)
take-csv-semicolons = O mesmo com ponto e vírgula, para Excel com vírgula decimal
take-json = Esta lista em dados (JSON)
take-print = Ao imprimir esta página, obtém-se uma lista bem apresentada.
cite-title = Citar esta página
cite-text = { $name }, «{ $title }», { $address } (à data de { $date }).
share-mail = Enviar o endereço por correio eletrónico
share-address = Endereço desta página

## Columns
table-title = Título
table-start = Início
table-end = Fim
table-other-names = Outros nomes
table-summary = Resumo

## Dados para programas
api-title = Dados para programas
api-lead = Tudo o que aqui se publica pode ser lido por programas, gratuitamente e sem chave.
footer-api = Dados para programas

## O mapa
map-country-members = { $count ->
    [one] { $country }: { $number } organização
   *[other] { $country }: { $number } organizações
 }
map-by-country = Organizações por país
map-whole = Ver o mapa todo
