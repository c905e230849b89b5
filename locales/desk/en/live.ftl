# What the live parts of the editors’ desk say while somebody types

live-saved = Saved as a draft at
live-conflict = This draft was changed in another window. What you typed is still here, but is no longer saved by itself. Nothing was overwritten.
live-see = See the other version
live-signed-out = You are no longer signed in. What you typed is still here and is saved as soon as you are in again.
live-sign-in = Sign in in another window
live-unreachable = Not saved yet: the desk does not answer. What you typed is still here and is tried again.
live-refused = This cannot be saved by itself. Save it with a button to see why; what you typed is still here.
draft-there = You have a draft of this, last saved { $time }.
draft-go-on = Go on with the draft

# Terms to avoid

terms-title = Terms to avoid. Nothing is held up by them; in quotation marks they may stand.
terms-instead = better:
terms-source = Who advises so
