## What changed, and what was withdrawn
changes-title = Alterações
changes-lead = O que mudou no que é publicado aqui, do mais recente para o mais antigo, com fonte e motivo.
changes-of-page = Alterações desta página
changes-all = Todas as alterações
changes-none = Ainda nada mudou aqui.
changes-feed = Alterações (Atom)
changes-version = Versão { $number }
changes-first = { $count ->
    [one] { $number } ficha publicada.
    [many] { $number } de fichas publicadas.
   *[other] { $number } fichas publicadas.
 }
changes-many = Fichas novas: { $number }
changes-added = Novo
changes-changed = Alterado
changes-renamed = Novo endereço
changes-withdrawn = Retirado
changes-before = removido:
changes-after = acrescentado:
changes-reason = Motivo
changes-withheld = O que dizia já não é mostrado.
changes-state = Estado do histórico
changes-state-about = Quem anotar estas letras noutro lugar poderá provar mais tarde que nada antes delas foi alterado.
changes-yes = sim
changes-no = não
changes-places = Cidades
changes-involvements = Organizações em eventos
changes-milestones = Passos da lei
gone-title = Esta página foi retirada
gone-lead = Foi retirada em { $date }. Pertencia a: { $kind }. Daqui pode continuar.

## Columns of records
column-part = Participação no evento
column-coordinates = Coordenadas
column-role = Cargo
column-time-zone = Fuso horário
column-venue = Local
column-status = Estado
column-note = Nota
column-references = Referências
column-act = Ato
column-in-force-until = Em vigor até
column-checked = Última verificação
column-text = Texto
column-value = Número
column-unit = Unidade
column-publisher = Editor
column-phone = Número de telefone
column-verified = Confirmado
column-logo = Logótipo
