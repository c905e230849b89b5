desk = Rédaction
skip = Aller au contenu
problem = Cela n’a pas fonctionné
to-start = Vers la page d’accueil

# Connexion
sign-in = Se connecter
sign-in-title = Connexion
sign-in-wrong = Le nom, le mot de passe et le code ne vont pas ensemble, ou le code a déjà servi. Attendez le code suivant et réessayez.
sign-in-first-time = J’ai un code pour ma première connexion
sign-in-lost = Téléphone perdu ? Saisissez un code de secours à la place du code unique. Sans code de secours, demandez une nouvelle première connexion à l’administration.
sign-out = Se déconnecter
field-name = Nom
hint-name = Lettres minuscules, chiffres et traits d’union, comme anna-k
field-password = Mot de passe
field-own-password = Mot de passe
field-code = Code unique
hint-code = Six chiffres de votre application, ou l’un de vos codes de secours
wait-title = Patientez
wait-lead = { $count ->
    [one] Trop d’essais ont échoué d’ici. Réessayez dans { $number } minute.
   *[other] Trop d’essais ont échoué d’ici. Réessayez dans { $number } minutes.
}
wait-again = Retour à la connexion

# La première connexion
begin-title = Votre première connexion
begin-lead = Il vous faut le nom et le code que l’on vous a donnés, et une application de codes uniques sur votre téléphone. Cela prend trois minutes.
begin-wrong = Le nom et le code ne vont pas ensemble, ou le code a déjà servi ou a plus d’un jour. Demandez-en un nouveau.
begin-go-on = Continuer
field-sign-in-code = Code de première connexion
hint-sign-in-code = Sept groupes de quatre lettres. Majuscules et traits d’union n’importent pas.
field-new-password = Nouveau mot de passe
hint-new-password = Au moins 15 caractères. Quelques mots que personne n’assemblerait conviennent bien. Vous pouvez le coller depuis un gestionnaire de mots de passe.
password-short = Le mot de passe est trop court : il lui faut au moins { $shortest } caractères.
password-long = Le mot de passe est trop long : 256 caractères suffisent.
password-common = Le mot de passe est fait de ce que l’on devine d’abord : mots de passe courants, rangées de touches, votre nom ou le nôtre. Choisissez d’autres mots.
password-wrong = Le mot de passe actuel n’est pas le bon.
password-changed = Le mot de passe est changé. Toutes vos autres sessions ont pris fin.
factor-title = Votre seconde clé
factor-lead = Un mot de passe peut être volé sans que vous le remarquiez. Nous demandons donc une seconde clé, que seul votre téléphone possède.
factor-scan = Ouvrez une application d’authentification, par exemple celle des mots de passe de votre téléphone, et scannez cette image :
factor-picture = Code QR contenant la clé ci-dessous
factor-open = Sur ce téléphone : ouvrir l’application
factor-type = Ou saisissez cette clé :
factor-confirm = Saisissez les six chiffres que l’application affiche maintenant.
factor-wrong = Ce ne sont pas les chiffres de ce moment. Vérifiez l’heure de votre téléphone et saisissez les suivants.
factor-go-on = Confirmer
field-one-time = Code unique
recovery-title = Vos codes de secours
recovery-lead = Chacun de ces codes vous laisse entrer une fois sans votre téléphone. Imprimez-les ou notez-les maintenant : ils ne sont montrés que cette fois.
recovery-go-on = Je les ai gardés
recovery-left = { $count ->
    [one] Il vous reste { $number } code de secours.
   *[other] Il vous reste { $number } codes de secours.
}

# La page d’accueil
start-title = Accueil
waiting-none = Rien ne vous attend.
tasks-title = Que souhaitez-vous faire ?
task-change-event = Modifier un événement
task-new-event = Ajouter un événement
task-change-member = Modifier la fiche d’un membre
task-change-text = Modifier un texte
task-review = Relire une traduction
task-translate = Traduire un texte
task-term = Proposer un terme à éviter
role = Rôle
role-admin = Administration
role-editor = Rédaction
role-translator = Traduction
role-member = Membre
languages = Langues
organisation = Organisation
stale-title = À vérifier de nouveau
stale-lead = { $count ->
    [0] Chaque fiche a été comparée à sa source à temps.
    [one] { $number } fiche est à comparer de nouveau à sa source.
   *[other] { $number } fiches sont à comparer de nouveau à leurs sources.
}
record = Fiche
checked = Dernière vérification
age = Âge
never = jamais notée
days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
unproven-title = Sans source
unproven-lead = { $count ->
    [0] Chaque fiche a une source.
    [one] { $number } fiche repose sur ce que l’on sait en général.
   *[other] { $number } fiches reposent sur ce que l’on sait en général.
}

# Son propre compte
account-title = Mon compte
change-password = Changer le mot de passe
proofs-title = Seconde clé et codes de secours
proofs-lead = Pour les changer, prouvez encore une fois que c’est bien vous.
proof-wrong = Le mot de passe et le code ne vont pas ensemble, ou le code a déjà servi. Attendez le code suivant et réessayez.
change-factor = Utiliser un nouveau téléphone
new-recovery-codes = Nouveaux codes de secours
sessions-title = Où je suis connecté
session-line = Depuis le { $since }, dernière utilisation le { $seen }
session-own = celle-ci
session-end = Terminer
sessions-end = Se déconnecter partout

# Qui peut entrer
users-title = Utilisateurs
user-add = Ajouter quelqu’un
user-change = Modifier { $name }
user-rights = Enregistrer le rôle
user-reset = Nouvelle première connexion
hint-reset = Retire le mot de passe, la seconde clé et les sessions, et donne un nouveau code.
user-remove = Retirer
user-remove-sure = Oui, retirer. Ce que cette personne a écrit reste.
user-name-wrong = Ce n’est pas un nom : utilisez des lettres minuscules, des chiffres et des traits d’union.
user-name-taken = Quelqu’un porte déjà ce nom.
user-role-wrong = Choisissez un rôle.
user-languages-wrong = Une des langues n’est pas de celles du site : écrivez des codes comme bg, de.
user-organisation-wrong = Il n’y a pas cette organisation dans la liste des membres.
user-rights-wrong = Pour traduire, il faut des langues, et pour un membre une organisation ; personne d’autre n’en a.
user-own = Vous ne pouvez ni vous modifier ni vous retirer. Demandez à une autre personne de l’administration.
user-not-sure = Cochez la case pour retirer quelqu’un.
user-unknown = Il n’y a plus personne de ce nom.
hint-languages = Pour la traduction : des codes séparés par des virgules, comme bg, de
hint-organisation = Pour un membre : le nom de l’organisation dans les adresses
state-active = actif
state-invited = invité
state-expired = code expiré
code-title = Un code pour { $name }
code-lead = Donnez-le à la personne par un moyen que nul autre ne lit. Il sert une fois, jusqu’au { $until }, et n’est montré que maintenant.
code-address = Adresse

# Ce qui n’est pas possible
denied-title = Pas pour votre rôle
denied-lead = Votre rôle ne le permet pas. S’il le devrait, demandez à l’administration.
foreign-title = Pas d’ici
foreign-lead = Ce formulaire n’a pas été envoyé depuis une page de la rédaction ; rien n’a été fait. Ouvrez la page de nouveau et réessayez.
too-large-title = Trop grand
too-large-lead = Ce formulaire est plus grand que ce qui peut être reçu. Rien n’a été fait.
unavailable-title = La rédaction ne répond pas
unavailable-lead = La base de données n’est pas joignable pour l’instant. Rien n’a été fait ; réessayez dans une minute.
unavailable-kept-title = La rédaction ne répond pas
unavailable-kept-lead = La base de données n’est pas joignable pour l’instant, et rien n’a été fait. Ce que vous avez saisi est gardé sur cette page : laissez-la ouverte et continuez dans une minute.
unavailable-kept-go-on = Revenir à ce que j’ai saisi
