## Svetainės kalbos ir tai, kiek galima pasikliauti jų žodžiais
language-menu = Kalbos
translation-unchecked = Vertimo dar neperžiūrėjo gimtakalbis skaitytojas.
translation-compare = Jei kas nors skamba keistai, palyginkite su kita kalba:
translation-read-in = Skaityti šį puslapį šia kalba: { $language }
reviewed-on-notice = Peržiūrėta: { $date }
