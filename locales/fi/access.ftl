## Tarkastusten tulokset saavutettavuusselosteessa
checks-title = Mitä tarkastettiin ja milloin
checks-version = Sivuston versio
checks-date = Tarkastuspäivä
checks-pages = Tarkastetut sivut
checks-tools = Tarkastuksen välineet
checks-problems = Löydetyt ongelmat
checks-not-run = Tässä versiossa ei ole automaattisten tarkastusten tuloksia.
