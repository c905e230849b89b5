wait-title = Odota hetki
wait-lead = Liian monta pyyntöä saapui yhtä aikaa. Yritä uudelleen muutaman sekunnin kuluttua.
