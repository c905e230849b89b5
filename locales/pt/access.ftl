## Resultados das verificações, na declaração de acessibilidade
checks-title = O que foi verificado e quando
checks-version = Versão do site
checks-date = Dia das verificações
checks-pages = Páginas verificadas
checks-tools = Verificadas com
checks-problems = Problemas encontrados
checks-not-run = Esta versão não inclui resultados das verificações automáticas.
