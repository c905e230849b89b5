## The languages of the site, and how sure their words are
language-menu = Languages
translation-unreviewed = No native reader has reviewed the English version of this site yet. If something sounds odd, compare it with another language:
translation-read-in = Read this page in another language: { $language }
reviewed-on-notice = Reviewed on { $date }.
