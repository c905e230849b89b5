## Sivuston kielet ja se, kuinka varmaa niiden sanamuoto on
language-menu = Kielet
translation-unchecked = Äidinkielinen lukija ei ole vielä tarkistanut.
translation-compare = Jos jokin kuulostaa oudolta, vertaa toiseen kieleen:
translation-read-in = Lue tämä sivu toisella kielellä: { $language }
reviewed-on-notice = Tarkistettu: { $date }.
