## Um dossiê legislativo
dossier-open = Todo o dossiê
dossier-drawing = O procedimento num relance
dossier-drawing-about = Seis etapas, da proposta à lei. Um ponto cheio é uma etapa alcançada; um círculo, uma etapa pendente.
dossier-status = Em que ponto está
dossier-next = O que se segue
dossier-stage = Etapa
dossier-body = Instituição
dossier-date = Data
dossier-certainty = Grau de certeza
dossier-steps = Passo a passo
dossier-asks = O que pede a coligação
dossier-actions = O que fez a coligação
dossier-earlier = Passo anterior
dossier-later = Passo seguinte
stage-proposal = Proposta
stage-parliament = Posição do Parlamento
stage-council = Posição do Conselho
stage-trilogue = Negociações
stage-adoption = Adoção
stage-application = Aplicação
stage-reached = alcançada
stage-under-way = em curso
stage-open = pendente
certainty-source = consta de uma página pública
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
