wait-title = Un instant, s’il vous plaît
wait-lead = Trop de demandes sont arrivées en même temps. Réessayez dans quelques secondes.
