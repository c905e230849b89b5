# Ce que disent les parties vives de la rédaction pendant la frappe

live-saved = Brouillon enregistré à
live-conflict = Ce brouillon a été modifié dans une autre fenêtre. Votre texte est toujours ici, mais n’est plus enregistré automatiquement. Rien n’a été écrasé.
live-see = Voir l’autre version
live-signed-out = Votre session est terminée. Votre texte est toujours ici et sera enregistré dès que vous vous serez connecté de nouveau.
live-sign-in = Se connecter dans une autre fenêtre
live-unreachable = Pas encore enregistré : la rédaction ne répond pas. Votre texte est toujours ici et un nouvel essai suit.
live-refused = L’enregistrement automatique n’est pas possible. Utilisez un bouton pour savoir pourquoi ; votre texte est toujours ici.
draft-there = Vous avez un brouillon de cette fiche, enregistré le { $time }.
draft-go-on = Continuer le brouillon

# Termes à éviter

terms-title = Termes à éviter. Rien n’est bloqué pour autant ; entre guillemets, ils peuvent figurer.
terms-instead = mieux :
terms-source = Qui le recommande
