wait-title = Aguarde um momento, por favor
wait-lead = Chegaram demasiados pedidos ao mesmo tempo. Tente de novo dentro de alguns segundos.
