## Limbile site-ului și câtă încredere merită cuvintele lor
language-menu = Limbi
translation-unchecked = Traducere încă nerevizuită de un vorbitor nativ.
translation-compare = Dacă ceva sună ciudat, comparați cu altă limbă:
translation-read-in = Citiți această pagină în altă limbă: { $language }
reviewed-on-notice = Revizuit: { $date }.
