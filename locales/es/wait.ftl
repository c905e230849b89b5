wait-title = Espere un momento, por favor
wait-lead = Han llegado demasiadas solicitudes a la vez. Vuelva a intentarlo dentro de unos segundos.
