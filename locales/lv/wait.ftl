wait-title = Lūdzu, uzgaidiet brīdi
wait-lead = Vienlaikus pienāca pārāk daudz pieprasījumu. Mēģiniet vēlreiz pēc dažām sekundēm.
