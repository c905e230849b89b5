wait-title = Prašome truputį palaukti
wait-lead = Vienu metu gauta per daug užklausų. Bandykite dar kartą po kelių sekundžių.
