## Jezici web-mjesta i koliko su njihove riječi pouzdane
language-menu = Jezici
translation-unreviewed = Hrvatsku verziju ovog web-mjesta još nije pregledao nitko komu je hrvatski materinski jezik. Ako vam nešto zvuči neobično, usporedite s drugim jezikom:
translation-read-in = Pročitajte ovu stranicu na drugom jeziku: { $language }
reviewed-on-notice = Tekst pregledan: { $date }
