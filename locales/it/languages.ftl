## Le lingue del sito, e quanto ci si può fidare delle loro parole
language-menu = Lingue
translation-unchecked = Traduzione non ancora rivista da madrelingua.
translation-compare = Se qualcosa suona strano, confronta con un’altra lingua:
translation-read-in = Leggi questa pagina in un’altra lingua: { $language }
reviewed-on-notice = Rivisto: { $date }.
