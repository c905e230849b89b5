## Sivuston kielet ja se, kuinka varmaa niiden sanamuoto on
language-menu = Kielet
translation-unreviewed = Kukaan suomea äidinkielenään puhuva ei ole vielä tarkistanut tämän sivuston suomenkielistä versiota. Jos jokin kuulostaa oudolta, vertaa toiseen kieleen:
translation-read-in = Lue tämä sivu toisella kielellä: { $language }
reviewed-on-notice = Tarkistettu: { $date }.
