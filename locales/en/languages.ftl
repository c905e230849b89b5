## The languages of the site, and how sure their words are
language-menu = Languages
translation-unchecked = Translation not yet checked by a native reader.
translation-compare = If something sounds odd, compare it with another language:
translation-read-in = Read this page in another language: { $language }
reviewed-on-notice = Reviewed on { $date }.
