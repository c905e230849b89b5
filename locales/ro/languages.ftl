## Limbile site-ului și câtă încredere merită cuvintele lor
language-menu = Limbi
translation-unreviewed = Versiunea în limba română a acestui site nu a fost încă revizuită de un vorbitor nativ. Dacă ceva sună ciudat, comparați cu altă limbă:
translation-read-in = Citiți această pagină în altă limbă: { $language }
reviewed-on-notice = Revizuit: { $date }.
