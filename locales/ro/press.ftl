## Figures, each with its source
nav-figures = Cifre
figures-scale = Amploarea
figures-europe = În Europa
figures-opinion = Opinia publică
figures-coalition = Coaliția de-a lungul timpului
figures-other = Alte cifre
figures-cite = Citați această cifră
figures-line = Organizații din coaliție, pe ani, conform surselor

## The press page
press-title = Presă
press-lead = Pentru jurnaliști: cui vă adresați, coaliția în câteva cuvinte, semnul acestui site și noutățile.
press-contact = Contact
press-no-contact = Încă nu este confirmat niciun contact de presă al coaliției.
press-steering = Organizațiile din grupul de coordonare pot fi contactate prin propriile site-uri web:
press-about = Coaliția în câteva cuvinte
press-words = Număr aproximativ de cuvinte: { $number }
press-mark = Semnul acestui site
press-latest = Noutăți

## One dot for each organisation that the coalition counts
seats-title = Numite aici: { $named } din { $claimed }
seats-about = Fiecare punct plin este o organizație numită aici, cu sursa ei. Un cerc întrerupt este una care încă lipsește.
seats-tell = Lipsește a dumneavoastră? Spuneți coaliției:
seats-no-contact = Lipsește a dumneavoastră? Încă nu este confirmată nicio adresă la care să puteți scrie.
member-tell = Este ceva greșit aici? Spuneți coaliției:
member-no-contact = Este ceva greșit aici? Încă nu este confirmată nicio adresă la care să puteți scrie.

## Events and letters
events-none-ahead = În prezent nu este anunțat niciun eveniment. Abonați-vă, iar următorul va apărea în calendarul dumneavoastră imediat ce este publicat aici.
events-strip = Evenimente pe luni
letters-hatched = Hașurat: sursa indică o limită minimă sau o estimare.
