wait-title = Een ogenblik geduld
wait-lead = Er kwamen te veel verzoeken tegelijk binnen. Probeer het over enkele seconden opnieuw.
