## Vietnes valodas un tas, cik droši var paļauties uz to vārdiem
language-menu = Valodas
translation-unchecked = Dzimtās valodas runātājs to vēl nav pārbaudījis.
translation-compare = Ja kaut kas izklausās dīvaini, salīdziniet to ar citu valodu:
translation-read-in = Lasīt šo lapu šādā valodā: { $language }
reviewed-on-notice = Pārbaudīts: { $date }.
