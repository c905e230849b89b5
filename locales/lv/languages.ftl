## Vietnes valodas un tas, cik droši var paļauties uz to vārdiem
language-menu = Valodas
translation-unreviewed = Šīs vietnes versiju latviešu valodā vēl nav pārbaudījis neviens, kam latviešu valoda ir dzimtā. Ja kaut kas izklausās dīvaini, salīdziniet to ar citu valodu:
translation-read-in = Lasīt šo lapu šādā valodā: { $language }
reviewed-on-notice = Pārbaudīts: { $date }.
