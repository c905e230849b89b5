## Svetainės kalbos ir tai, kiek galima pasikliauti jų žodžiais
language-menu = Kalbos
translation-unreviewed = Lietuviškos šios svetainės versijos dar neperžiūrėjo nė vienas skaitytojas, kurio gimtoji kalba – lietuvių. Jei kas nors skamba keistai, palyginkite su kita kalba:
translation-read-in = Skaityti šį puslapį šia kalba: { $language }
reviewed-on-notice = Peržiūrėta: { $date }
