### português: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Moldura de cada página
skip-to-content = Ir para o conteúdo
skip-to-results = Ir para os resultados
page-loading = A página está a carregar.
main-navigation = Navegação principal
nav-about = A coligação
nav-members = Membros
nav-events = Eventos
nav-positions = Posições
nav-legislation = Legislação
nav-faq = Perguntas
nav-help = Obter ajuda
nav-search = Pesquisar
nav-home = Início
nav-menu = Menu
language-switch = Língua
breadcrumb = Está aqui
contents = Nesta página
footer-about = A coligação
footer-site = Este site
footer-accessibility = Acessibilidade
footer-privacy = Privacidade
footer-imprint = Aviso legal
footer-no-tracking = Sem cookies e sem rastreio: nada fica guardado no seu dispositivo.
footer-preview = Pré-visualização feita a partir de factos públicos. { $name } ainda não a aprovou.
preview-author = Pré-visualização sobre a { $name } (não aprovada pela coligação)
footer-source = Software livre: qualquer coligação o pode usar.
help-strip = Precisa de falar com alguém?
help-strip-link = Encontrar ajuda no seu país
fallback-notice = Este texto ainda não está disponível em português. Língua em que o está a ler: { $language }.
fallback-some-notice = Alguns textos desta página ainda não estão disponíveis em português. Língua desses textos: { $language }.
unreviewed-notice = Este texto ainda não foi revisto por ninguém.
reviewed-notice = Revisto por { $name } ({ $date }).
updated = Última alteração: { $date }
external-link = abre outro site

## Números e datas
quantity-more-than = mais de { $number }
quantity-nearly = quase { $number }
quantity-estimate = cerca de { $number }
period = { $start } a { $end }
per-cent = { $number }%
one-in = 1 em cada { $number }
years = { $count ->
    [one] { $number } ano
    [many] { $number } de anos
   *[other] { $number } anos
 }
label-colon = { $label }:

## Critérios e valores
facet-membership = Ligação à coligação
facet-kind = Tipo de organização
facet-scope = Âmbito
facet-country = País
facet-when = Quando
facet-type = Tipo de evento
facet-format = Formato
facet-year = Ano
membership-steering = Grupo diretor
membership-member = Membros
membership-signatory = Signatárias
membership-one-steering = Grupo diretor
membership-one-member = Membro
membership-one-signatory = Signatária
membership-about-steering = Faz parte do grupo que dirige a coligação.
membership-about-member = A própria organização diz ser membro da coligação.
membership-about-signatory = Assinou uma carta com a coligação. As fontes que lemos não provam que seja membro.
kind-child-rights = Direitos da criança
kind-network = Rede
kind-survivors = Sobreviventes
kind-helpline = Linha de apoio
kind-hotline = Linha de denúncia
kind-technology = Tecnologia
scope-international = Internacional
scope-european = Europeu
scope-national = Nacional
when-upcoming = Próximos
when-past = Passados
type-conference = Encontro ou conferência
type-open-letter = Carta ou declaração
type-demonstration = Ação pública
type-petition = Petição
type-campaign = Campanha
type-publication = Publicação
format-in-person = Presencial
format-online = Online
format-hybrid = Presencial e online
status-postponed = Adiado
status-cancelled = Cancelado
role-organiser = Organizado pela coligação
role-coalition-circle = Realizado por organizações da coligação, mas não em seu nome
role-supporter = Apoiado pela coligação
role-campaign-site = Relatado no site de campanha da coligação
role-related = Relacionado com os objetivos da coligação
part-keynote = Discurso principal
part-keynote-and-panel = Discurso principal e mesa-redonda
part-panel = Mesa-redonda
part-moderator = Moderação
part-closing = Encerramento
part-host = Anfitrião ou anfitriã
part-guest = Convidado ou convidada
part-participant = Participação
involvement-organiser = Organizadora
involvement-signatory = Signatária
involvement-partner = Parceira
involvement-participant = Participante
involvements-organiser = Organização
involvements-signatory = Signatários
involvements-partner = Parceiros
involvements-participant = Participantes

## Listas
filter-heading = Pesquisar e filtrar
filter-show = Mostrar resultados
filter-show-total = Mostrar { $total }
filter-close = Fechar
filter-more = Filtros
filter-chosen = Filtros escolhidos
filter-remove = Retirar o filtro
filter-unknown = valor desconhecido
filter-reset = Limpar tudo
filter-text-chip = «{ $text }»
sort-label = Ordem
sort-relevance = Relevância
sort-name = Nome
sort-country = País
pages-label = Páginas
page-number = Página { $page }
page-previous = Anterior
page-next = Seguinte
no-results = Não há correspondências. Verifique a ortografia ou retire um filtro.
no-answer = Este pedido ficou sem resposta, por isso a página continua igual.
map-label = Mapa da Europa com as sedes dos membros

## Membros
members-title = Membros
members-description = Pesquise as organizações de { $name } por nome, cidade, país ou tipo, cada uma com a fonte que a liga à coligação.
members-lead = { $count ->
    [one] É aqui indicada { $number } organização, com a sua fonte.
   *[other] São aqui indicadas { $number } organizações, cada uma com a sua fonte.
 }
members-claimed = Segundo a coligação, são { $claimed } ({ $source }). Pelo menos { $missing } delas não são mencionadas em nenhuma página pública que tenhamos podido ler; em vez de adivinhar, deixamos a lacuna à vista.
members-search-label = Nome, cidade, país ou tipo
members-search-hint = A pesquisa tolera gralhas, e os nomes noutros alfabetos encontram-se em letras latinas.
members-count = { $count ->
    [0] Nenhuma organização
    [one] Uma organização
   *[other] { $number } organizações
 }
member-facts = Em resumo
member-acronym = Sigla
member-seat = Sede
member-website = Site
member-kind = Tipo
member-scope = Âmbito
member-membership = Na coligação
member-evidence = Como o sabemos
member-source = Abrir a fonte
member-unverified = ainda não confirmado por uma fonte
member-unknown = desconhecido
member-people = Pessoas
member-events = Eventos e cartas
member-description = { $name }: quem é, o que a liga à coligação, as suas pessoas, eventos e cartas.

## Eventos
events-title = Eventos
events-description = Encontros, cartas, ações e campanhas de { $name } e do seu círculo, com datas, locais e fontes.
events-lead = Encontros, cartas abertas, ações e campanhas, da coligação e do seu círculo. Os eventos da própria coligação estão assinalados.
events-search-label = Título, local ou pessoa
events-search-hint = Por exemplo, «Bruxelas», «carta» ou o nome de uma pessoa.
events-count = { $count ->
    [0] Nenhum evento
    [one] Um evento
   *[other] { $number } eventos
 }
events-own = Organizado pela coligação
event-when = Quando
event-where = Onde
event-format = Formato
event-kind = Tipo
event-role = Papel da coligação
event-organisers = Organização
event-signatories = Assinaturas
event-speakers = Intervenções
event-speakers-at-the-time = As funções indicadas são as exercidas na altura.
event-organisations = Organizações
event-source = Abrir a fonte
event-local-time = hora local
event-place-unknown = desconhecido
event-not-member = não consta como membro nas fontes lidas
event-not-members = não constam como membros nas fontes lidas
event-description = { $title }: quando, onde, quem e a fonte.

## Pessoas
person-role = Na altura
person-role-as-of = Na altura ({ $date })
person-organisation = Organização
person-events = Nestes eventos
person-source = Abrir a fonte
person-description = { $name }: função na altura e intervenções nos eventos da coligação.

## Posições
positions-list = Todas as posições e reivindicações
positions-demands = As reivindicações
positions-own = A coligação
positions-others = Parceiros e campanhas da coligação
positions-holder = Defendida por
positions-source = Fonte
positions-coalition-text = o texto da própria coligação

## Legislação
legislation-timeline = O caminho da lei, passo a passo
legislation-frame = O enquadramento
legislation-source = Fonte
legislation-no-source = Ainda não foi encontrada nenhuma fonte pública: por confirmar.
legislation-event = O evento
legislation-files = Os dossiês
body-commission = Comissão
body-parliament = Parlamento
body-council = Conselho
body-coalition = Coligação

## Início
home-demands = Reivindicações
home-next-event = Próximo evento
home-all-events = Todos os eventos
home-steering = O grupo diretor
home-all-members = Todos os membros
home-figures = Números, com as suas fontes
home-map-title = Onde estão os membros
home-map-off = fora deste mapa
home-map-country-only = colocada no seu país, por se desconhecer a cidade
home-figure-year = { $publisher }, { $year }

## Ajuda
help-list = Linhas de apoio e de denúncia
help-everywhere = Em toda a União Europeia
help-country = Escolha um país
help-country-all = Todos os países
help-call = Ligar para { $number }
help-website = Site
help-proof = Fonte
help-checked = Confirmado: { $date }
help-not-checked = Número retirado de uma página pública; ainda não confirmado junto do serviço.
help-not-checked-website = Retirado de uma página pública; ainda não confirmado junto do serviço.
help-confirmed-in = Confirmado em
help-none = Ainda não temos nenhuma linha nacional confirmada para este país. Os sites das redes conduzem às linhas nacionais.
line-emergency = Emergência
line-child-helpline = Para crianças e jovens
line-victim-support = Para vítimas de crimes
line-worried = Preocupação com alguém
line-missing-children = Crianças desaparecidas
line-content-hotline = Denunciar conteúdos online

## Pesquisa
search-title = Pesquisa
search-description = Pesquise os membros, as pessoas, os eventos, as posições, a legislação e todos os textos deste site.
search-label = Pesquisar em todo o site
search-submit = Pesquisar
search-members = Membros
search-people = Pessoas
search-events = Eventos
search-positions = Posições
search-milestones = Legislação
search-texts = Textos
search-count = { $count ->
    [0] Nenhum resultado para «{ $text }»
    [one] Um resultado para «{ $text }»
   *[other] { $number } resultados para «{ $text }»
 }
search-group-more = { $shown } de { $total }

## Erros
not-found-title = Esta página não existe
not-found-lead = O endereço pode estar mal escrito ou a página pode ter mudado de lugar. Nada se perdeu: pode continuar a partir daqui.
error-title = Algo correu mal do nosso lado
error-lead = Não foi possível preparar a página. Tente de novo dentro de momentos; a falha ficou registada.
bad-request-title = Não é possível ler este endereço
bad-request-lead = A parte a seguir ao ponto de interrogação é demasiado longa ou está danificada. Recomece a partir da lista.
error-try = Por onde continuar

## Results of the checks, in the accessibility statement
checks-title = O que foi verificado e quando
checks-version = Versão do site
checks-date = Dia das verificações
checks-pages = Páginas verificadas
checks-tools = Verificadas com
checks-problems = Problemas encontrados
