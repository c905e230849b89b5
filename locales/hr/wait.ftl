wait-title = Pričekajte trenutak
wait-lead = Stiglo je previše zahtjeva odjednom. Pokušajte ponovno za nekoliko sekundi.
