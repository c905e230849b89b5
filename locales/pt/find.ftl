## Sugestões durante a escrita
search-suggestions = Sugestões
search-suggestions-count = { $count ->
    [0] Nenhuma sugestão
    [one] Uma sugestão. Use as setas para escolher.
   *[other] { $number } sugestões. Use as setas para escolher.
 }
search-all-results = Todos os resultados para «{ $text }»
search-no-word = Não é possível pesquisar apenas sinais. Escreva uma palavra ou um número.
search-none-ways = Experimente menos palavras ou outras, ou vá para uma destas páginas:

## O calendário de eventos
events-view = Vista
events-view-list = Lista
events-view-month = Mês
month-title = Eventos: { $month }
month-previous = Antes: { $month }
month-next = Depois: { $month }
month-none = Nenhum evento neste mês.
month-undated = Neste mês, em dia desconhecido
month-list = O mesmo em lista
events-subscribe = Subscrever esta lista no seu calendário
events-subscribe-about = O seu calendário atualiza-se sozinho, exatamente com o filtro que está a ver.
events-download = Descarregar esta lista (.ics)
event-add = Acrescentar ao seu calendário (.ics)
event-cancelled-notice = Este evento foi cancelado.
event-postponed-notice = Este evento foi adiado. A data indicada é a que foi anunciada em primeiro lugar.
feed-events = Eventos (Atom)
feed-law = Legislação (Atom)
feed-positions = Posições (Atom)
feed-everything = Todas as novidades (Atom)
feed-title = Seguir as novidades
