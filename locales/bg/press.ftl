## Figures, each with its source
nav-figures = Числа
figures-scale = Мащаб
figures-europe = В Европа
figures-opinion = Общественото мнение
figures-coalition = Коалицията през годините
figures-other = Други числа
figures-cite = Цитиране на това число
figures-line = Организации в коалицията по години, според източниците

## The press page
press-title = За медиите
press-lead = За журналисти: към кого да се обърнете, коалицията с няколко думи, знакът на този сайт и новото.
press-contact = Контакт
press-no-contact = Все още няма потвърден контакт на коалицията за медиите.
press-steering = С организациите от ръководната група можете да се свържете чрез собствените им уебсайтове:
press-about = Коалицията с няколко думи
press-words = С около { $number } думи
press-mark = Знакът на този сайт
press-latest = Какво ново

## One dot for each organisation that the coalition counts
seats-title = Назовани тук: { $named } от { $claimed }
seats-about = Всяка плътна точка е организация, назована тук с източник. Пунктиран кръг е организация, която все още липсва.
seats-tell = Липсва вашата? Кажете на коалицията:
seats-no-contact = Липсва вашата? Все още няма потвърден адрес, на който да пишете.
member-tell = Нещо тук е грешно? Кажете на коалицията:
member-no-contact = Нещо тук е грешно? Все още няма потвърден адрес, на който да пишете.

## Events and letters
events-none-ahead = В момента не е обявено събитие. Абонирайте се и следващото ще се появи в календара ви, щом бъде публикувано тук.
events-strip = Събития по месеци
letters-hatched = Защриховано: източникът посочва долна граница или приблизителна оценка.
