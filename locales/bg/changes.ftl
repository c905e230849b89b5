## What changed, and what was withdrawn
changes-title = Промени
changes-lead = Какво се е променило в публикуваното тук, най-новото първо, с източник и причина.
changes-of-page = Промени на тази страница
changes-all = Всички промени
changes-none = Тук още нищо не се е променило.
changes-feed = Промени (Atom)
changes-version = Версия { $number }
changes-first = { $count ->
    [one] Публикуван е { $number } запис.
   *[other] Публикувани са { $number } записа.
 }
changes-many = Нови записи: { $number }
changes-added = Ново
changes-changed = Променено
changes-renamed = Нов адрес
changes-withdrawn = Оттеглено
changes-before = премахнато:
changes-after = добавено:
changes-reason = Причина
changes-withheld = Какво е пишело, вече не се показва.
changes-state = Състояние на историята
changes-state-about = Който запише тези знаци другаде, може по-късно да докаже, че нищо преди тях не е променено.
changes-yes = да
changes-no = не
changes-places = Градове
changes-involvements = Организации на събития
changes-milestones = Стъпки на закона
gone-title = Тази страница е оттеглена
gone-lead = Оттеглена е на { $date }; принадлежеше към: { $kind }. Ето накъде можете да продължите.

## Columns of records
column-part = Участие в събитието
column-coordinates = Координати
column-role = Длъжност
column-time-zone = Часова зона
column-venue = Място на провеждане
column-status = Статус
column-note = Бележка
column-references = Референтни номера
column-act = Акт
column-in-force-until = В сила до
column-checked = Последна проверка
column-text = Текст
column-value = Число
column-unit = Единица
column-publisher = Издател
column-phone = Телефонен номер
column-verified = Потвърдено
column-logo = Лого
