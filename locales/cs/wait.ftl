wait-title = Počkejte prosím chvíli
wait-lead = Přišlo příliš mnoho požadavků najednou. Zkuste to znovu za několik sekund.
