## Figures, each with its source
nav-figures = Números
figures-scale = A dimensão
figures-europe = Na Europa
figures-opinion = A opinião pública
figures-coalition = A coligação ao longo do tempo
figures-other = Outros números
figures-cite = Citar este número
figures-line = Organizações da coligação, por ano, segundo as fontes

## The press page
press-title = Imprensa
press-lead = Para jornalistas: a quem se dirigir, a coligação em poucas palavras, o sinal deste site e as novidades.
press-contact = Contacto
press-no-contact = Ainda não está confirmado nenhum contacto de imprensa da coligação.
press-steering = Pode contactar as organizações do grupo diretor através dos seus próprios sites:
press-about = A coligação em poucas palavras
press-words = Em cerca de { $number } palavras
press-mark = O sinal deste site
press-latest = Novidades

## One dot for each organisation that the coalition counts
seats-title = Nomeadas aqui: { $named } de { $claimed }
seats-about = Cada ponto cheio é uma organização nomeada aqui com a sua fonte. Um círculo tracejado é uma que ainda falta.
seats-tell = Falta a sua? Diga-o à coligação:
seats-no-contact = Falta a sua? Ainda não está confirmado nenhum endereço para onde escrever.
member-tell = Há aqui algo errado? Diga-o à coligação:
member-no-contact = Há aqui algo errado? Ainda não está confirmado nenhum endereço para onde escrever.

## Events and letters
events-none-ahead = De momento não está anunciado nenhum evento. Subscreva e o próximo aparecerá no seu calendário assim que for publicado aqui.
events-strip = Eventos por mês
letters-hatched = Tracejado: a fonte indica um mínimo ou uma estimativa.
