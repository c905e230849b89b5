## Le lingue del sito, e quanto ci si può fidare delle loro parole
language-menu = Lingue
translation-unreviewed = La versione italiana di questo sito non è ancora stata rivista da una persona di madrelingua italiana. Se qualcosa suona strano, confronta con un’altra lingua:
translation-read-in = Leggi questa pagina in un’altra lingua: { $language }
reviewed-on-notice = Rivisto: { $date }.
