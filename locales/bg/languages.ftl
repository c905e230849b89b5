## Езиците на сайта и доколко може да се разчита на думите им
language-menu = Езици
translation-unchecked = Преводът не е проверен от носител на езика.
translation-compare = Ако нещо ви звучи странно, сравнете го с друг език:
translation-read-in = Прочетете тази страница на друг език: { $language }
reviewed-on-notice = Прегледано: { $date }
