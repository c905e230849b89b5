## Jezici web-mjesta i koliko su njihove riječi pouzdane
language-menu = Jezici
translation-unchecked = Prijevod još nije pregledao izvorni govornik.
translation-compare = Ako vam nešto zvuči neobično, usporedite s drugim jezikom:
translation-read-in = Pročitajte ovu stranicu na drugom jeziku: { $language }
reviewed-on-notice = Tekst pregledan: { $date }
