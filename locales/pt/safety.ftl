## Sair depressa
exit-leave = Sair agora
exit-hint = abre de imediato um site neutro; premir três vezes a tecla Shift faz o mesmo
exit-two-more = Prima Shift mais duas vezes para sair.
exit-one-more = Prima Shift mais uma vez para sair.
exit-leaving = A sair do site.

## Modo discreto
discreet-title = Informações
discreet-on = Ativar o modo discreto
discreet-off = Sair do modo discreto
discreet-about = O separador recebe um nome e um ícone neutros.
discreet-notice = O modo discreto está ativo.

## Ajuda
footer-safety = Navegar em segurança
help-who = Quem atende
help-languages = Línguas
help-hours = Horário
hours-every-day = todos os dias
hours-day-and-night = 24 horas por dia
coverage-some-member-states = Não atende em todos os países da UE.
help-source-read = Fonte lida: { $date }
help-national = Linhas: { $country }
who-emergency = os serviços de emergência
who-child-helpline = pessoas com formação para ouvir crianças e jovens
who-victim-support = profissionais que aconselham vítimas de crimes
who-worried = profissionais que aconselham pais, familiares e quem se preocupa com uma criança
who-missing-children = especialistas que ajudam crianças desaparecidas e as suas famílias
who-content-hotline = analistas que tratam da remoção de conteúdos ilegais

## Antes de ler sobre abusos
content-note = Antes de continuar a ler
content-note-about = Esta página fala de abuso sexual de crianças. Não o descreve.
content-note-skip = Passar ao que vem a seguir
