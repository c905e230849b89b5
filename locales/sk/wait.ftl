wait-title = Počkajte, prosím, chvíľu
wait-lead = Prišlo príliš veľa požiadaviek naraz. Skúste to znova o niekoľko sekúnd.
