wait-title = Vent et øjeblik
wait-lead = Der kom for mange forespørgsler på én gang. Prøv igen om et par sekunder.
