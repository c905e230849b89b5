wait-title = Kérjük, várjon egy kicsit
wait-lead = Túl sok kérés érkezett egyszerre. Próbálja újra néhány másodperc múlva.
