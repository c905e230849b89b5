## Teangacha an tsuímh, agus cé chomh cinnte is atá a bhfocail
language-menu = Teangacha
translation-unchecked = Gan seiceáil ag cainteoir dúchais go fóill.
translation-compare = Má tá rud éigin aisteach ann, cuir i gcomparáid le teanga eile é:
translation-read-in = Léigh an leathanach seo i dteanga eile: { $language }
reviewed-on-notice = Seiceáilte: { $date }.
