## Help, country first
help-change = { $country } – escolher outro país
help-by-language = Mostramos este país por causa da língua da página. Não sabemos onde está.
## What a visitor needs: headings of helplines
need-emergency = Emergência
need-child-helpline = Para crianças e jovens
need-victim-support = Para vítimas de crimes, também adultas
need-worried = Preocupação com alguém
need-missing-children = Uma criança desapareceu
need-content-hotline = Denunciar uma imagem ou um vídeo
need-none = Ainda não foi verificada nenhuma linha para isto (situação: { $date }).
need-union = A UE tem um número comum para isto. Ainda não confirmámos que atende neste país.
need-danger = Em caso de perigo, ligue para o { $number }.
## The page of a country
country-description = { $country }: organizações, eventos, linhas de ajuda
country-organisations = Organizações com sede aqui
country-letters = Cartas que assinaram
country-events = Eventos aqui
country-about = Mais sobre este país
country-help = Ajuda neste país
country-map = Mostrar no mapa
search-countries = Países
