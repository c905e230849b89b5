wait-title = Vă rugăm să așteptați puțin
wait-lead = Au sosit prea multe cereri deodată. Încercați din nou peste câteva secunde.
