## The law at a glance
law-at-a-glance = Em que ponto está a lei
news-latest = Últimas notícias
chart-about = Cada sinal redondo é um passo de uma instituição, cada barra amarela uma ação da coligação e a linha amarela é hoje. Cada sinal é uma ligação. A tabela abaixo diz o mesmo por palavras.
chart-several = Várias em conjunto
chart-step = Passo
chart-file = Dossiê

## Positions side by side
comparison-title = Quem quer o quê
comparison-about = Uma frase e a sua fonte para cada um. O que nenhuma fonte lida diz fica em aberto.
comparison-subject = Tema
comparison-unknown = Não se sabe

## Taking a page along
take-citation = Copiar a citação
take-link = Copiar a ligação
take-copied = Copiado

## The law on one page
brief-title = A lei numa página
brief-link = A lei numa página, para imprimir
brief-sources = Fontes
