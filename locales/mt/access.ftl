## Ir-riżultati tal-verifiki, fid-dikjarazzjoni tal-aċċessibbiltà
checks-title = X’ġie vverifikat, u meta
checks-version = Verżjoni tas-sit
checks-date = Il-jum tal-verifiki
checks-pages = Paġni vverifikati
checks-tools = Għodod użati
checks-problems = Problemi li nstabu
checks-not-run = Din il-verżjoni ma fihiex riżultati tal-verifiki awtomatiċi.
