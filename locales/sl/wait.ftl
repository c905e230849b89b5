wait-title = Počakajte trenutek
wait-lead = Naenkrat je prispelo preveč zahtev. Poskusite znova čez nekaj sekund.
