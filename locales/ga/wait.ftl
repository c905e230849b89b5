wait-title = Fan nóiméad, le do thoil
wait-lead = Tháinig an iomarca iarratas ag an am céanna. Bain triail eile as i gceann cúpla soicind.
