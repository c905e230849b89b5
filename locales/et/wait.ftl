wait-title = Palun oodake hetk
wait-lead = Korraga saabus liiga palju päringuid. Proovige mõne sekundi pärast uuesti.
