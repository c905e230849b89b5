## Lämna snabbt
exit-leave = Lämna sidan nu
exit-hint = öppnar genast en neutral webbplats; tre tryck på skifttangenten gör samma sak
exit-two-more = Tryck två gånger till på Skift för att lämna webbplatsen.
exit-one-more = Tryck en gång till på Skift för att lämna webbplatsen.
exit-leaving = Du lämnar webbplatsen.

## Diskret läge
discreet-title = Information
discreet-on = Slå på diskret läge
discreet-off = Stäng av diskret läge
discreet-about = Fliken får ett neutralt namn och en neutral ikon.
discreet-notice = Diskret läge är på.

## Hjälp
footer-safety = Surfa säkert
help-who = Vem som svarar
help-languages = Språk
help-hours = Öppettider
hours-every-day = alla dagar
hours-day-and-night = dygnet runt
coverage-some-member-states = Svarar inte i alla EU-länder.
help-source-read = Källan läst: { $date }
help-national = Kontaktvägar: { $country }
who-emergency = larmcentralen
who-child-helpline = personer som är utbildade i att lyssna på barn och unga
who-victim-support = rådgivare för brottsoffer
who-worried = rådgivare för föräldrar, anhöriga och alla som är oroliga för ett barn
who-missing-children = specialister som hjälper försvunna barn och deras familjer
who-content-hotline = analytiker som ser till att olagligt material tas bort

## Före berättelser om övergrepp
content-note = Innan du läser vidare
content-note-about = Den här sidan nämner sexuella övergrepp mot barn. Den beskriver dem inte.
content-note-skip = Hoppa till det som kommer efter
