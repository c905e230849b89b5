## Un expediente legislativo
dossier-drawing = El procedimiento de un vistazo
dossier-drawing-about = Siete etapas, de la propuesta a la ley. Un punto lleno es una etapa alcanzada; un círculo, una etapa pendiente.
dossier-status = En qué punto está
dossier-next = Qué viene ahora
act-regulation = Reglamento (UE) { $number }
act-directive = Directiva (UE) { $number }
law-in-force-until = { $act }: en vigor hasta el { $date }.
law-in-force = { $act }: en vigor.
law-expired = { $act }: ya no está en vigor; terminó el { $date }.
law-stage = Etapa alcanzada: { $stage } ({ $date }).
law-not-adopted = No adoptado, que sepamos.
law-planned = Previsto, sin confirmar: { $stage } ({ $date }).
law-planned-past = Previsto: { $stage } ({ $date }). No conocemos el resultado.
law-checked = Última comprobación: { $date }.
law-checked-age = { $count ->
    [one] Última comprobación hace { $number } mes.
   *[other] Última comprobación hace { $number } meses.
 }
law-latest = Último paso
dossier-stage = Etapa
dossier-body = Institución
dossier-date = Fecha
dossier-certainty = Certeza
dossier-votes = Votación
votes = A favor: { $for } · en contra: { $against }
votes-all = A favor: { $for } · en contra: { $against } · abstenciones: { $abstentions }
dossier-steps = Paso a paso
dossier-asks = Qué pide la coalición
dossier-actions = Qué ha hecho la coalición
dossier-earlier = Paso anterior
dossier-later = Paso siguiente
stage-proposal = Propuesta
stage-parliament = Posición del Parlamento
stage-council = Posición del Consejo
stage-trilogue = Negociaciones
stage-agreement = Acuerdo
stage-adoption = Adopción
stage-application = Aplicación
stage-reached = alcanzada
stage-under-way = en curso
stage-open = pendiente
certainty-source = consta en una página pública
certainty-second-hand = de segunda mano: una página que reproduce otra que no hemos leído
certainty-coalition-text = según el texto de la propia coalición
certainty-general-knowledge = por confirmar: aún no se ha leído ninguna página pública
certainty-day = se conoce el día exacto
certainty-month = se conoce el mes
certainty-year = se conoce el año

## Posiciones y cartas
position-history = Cómo ha evolucionado
position-laws = En estos expedientes
letters-title = Cartas y declaraciones
letters-lead = Cartas abiertas y declaraciones conjuntas, cada una con su fecha, su número de firmas y los firmantes que podemos nombrar.
letters-description = Cartas abiertas y declaraciones conjuntas de { $name } y sus organizaciones: fecha, idiomas, número de firmas y los firmantes que se pueden nombrar.
letters-named = { $count ->
    [0] Las páginas que hemos leído no permiten nombrar a ningún firmante.
    [one] Las páginas que hemos leído permiten nombrar a un firmante:
   *[other] Las páginas que hemos leído permiten nombrar a { $number } firmantes:
 }
letters-gap = No se han podido leer completas las listas que van al final de las cartas; preferimos dejar a los demás sin nombrar antes que adivinar.
letter-languages = Publicada en
letter-languages-count = { $count ->
    [one] Un idioma
   *[other] { $number } idiomas
 }
nav-letters = Cartas
