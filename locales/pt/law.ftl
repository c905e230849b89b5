## Um dossiê legislativo
dossier-drawing = O procedimento num relance
dossier-drawing-about = Sete etapas, da proposta à lei. Um ponto cheio é uma etapa alcançada; um círculo, uma etapa pendente.
dossier-status = Em que ponto está
dossier-next = O que se segue
act-regulation = Regulamento (UE) { $number }
act-directive = Diretiva (UE) { $number }
law-in-force-until = { $act }: em vigor até { $date }.
law-in-force = { $act }: em vigor.
law-expired = { $act }: já não está em vigor; terminou em { $date }.
law-stage = Etapa alcançada: { $stage } ({ $date }).
law-not-adopted = Não adotado, tanto quanto sabemos.
law-planned = Previsto, sem confirmação: { $stage } ({ $date }).
law-planned-past = Previsto: { $stage } ({ $date }). Não conhecemos o resultado.
law-checked = Última verificação: { $date }.
law-checked-age = { $count ->
    [one] Última verificação há { $number } mês.
   *[other] Última verificação há { $number } meses.
 }
law-latest = Último passo
dossier-stage = Etapa
dossier-body = Instituição
dossier-date = Data
dossier-certainty = Grau de certeza
dossier-votes = Votação
votes = A favor: { $for } · contra: { $against }
votes-all = A favor: { $for } · contra: { $against } · abstenções: { $abstentions }
dossier-steps = Passo a passo
dossier-asks = O que pede a coligação
dossier-actions = O que fez a coligação
dossier-earlier = Passo anterior
dossier-later = Passo seguinte
stage-proposal = Proposta
stage-parliament = Posição do Parlamento
stage-council = Posição do Conselho
stage-trilogue = Negociações
stage-agreement = Acordo
stage-adoption = Adoção
stage-application = Aplicação
stage-reached = alcançada
stage-under-way = em curso
stage-open = pendente
certainty-source = consta de uma página pública
certainty-second-hand = em segunda mão: uma página que repete outra, que não lemos
certainty-coalition-text = segundo o texto da própria coligação
certainty-general-knowledge = por confirmar: ainda não foi lida nenhuma página pública
certainty-day = conhece-se o dia exato
certainty-month = conhece-se o mês
certainty-year = conhece-se o ano

## Posições e cartas
position-history = Como evoluiu
position-laws = Nestes dossiês
letters-title = Cartas e declarações
letters-lead = Cartas abertas e declarações conjuntas, cada uma com a sua data, o número de assinaturas e os signatários que podemos nomear.
letters-description = Cartas abertas e declarações conjuntas de { $name } e das suas organizações: data, línguas, número de assinaturas e os signatários que se podem nomear.
letters-named = { $count ->
    [0] As páginas que lemos não permitem nomear nenhum signatário.
    [one] As páginas que lemos permitem nomear um signatário:
   *[other] As páginas que lemos permitem nomear { $number } signatários:
 }
letters-gap = Não foi possível ler na íntegra as listas no final das cartas; em vez de adivinhar, deixamos os restantes por nomear.
letter-languages = Publicada em
letter-languages-count = { $count ->
    [one] { $number } língua
   *[other] { $number } línguas
 }
nav-letters = Cartas
