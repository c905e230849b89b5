## Help, country first
help-change = { $country } – elegir otro país
help-by-language = Mostramos este país por el idioma de la página. No sabemos dónde está usted.
## What a visitor needs: headings of helplines
need-emergency = Emergencias
need-child-helpline = Para niñas, niños y jóvenes
need-victim-support = Para víctimas de delitos, también adultas
need-worried = Te preocupa alguien
need-missing-children = Una niña o un niño ha desaparecido
need-content-hotline = Denunciar una imagen o un vídeo
need-none = Todavía no se ha comprobado ninguna línea para esto (situación: { $date }).
need-union = La UE tiene un número común para esto. Aún no hemos confirmado que responda en este país.
need-danger = En caso de peligro, llama al { $number }.
## The page of a country
country-description = { $country }: organizaciones, eventos, líneas de ayuda
country-organisations = Organizaciones con sede aquí
country-letters = Cartas que firmaron
country-events = Eventos aquí
country-about = Más sobre este país
country-help = Ayuda en este país
country-map = Ver en el mapa
search-countries = Países
