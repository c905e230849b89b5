desk = Editors’ desk
skip = Skip to content
problem = This did not work
to-start = To the start page

# Signing in
sign-in = Sign in
sign-in-title = Sign in
sign-in-wrong = Name, password and code do not belong together, or the code was used before. Wait for the next code and try again.
sign-in-first-time = I have a code for my first sign-in
sign-in-lost = Lost your phone? Use a recovery code in place of the one-time code. Without one, ask an admin for a new first sign-in.
sign-out = Sign out
field-name = Name
hint-name = Lower-case letters, digits and hyphens, such as anna-k
field-password = Password
field-own-password = Password
field-code = One-time code
hint-code = Six digits from your app, or one of your recovery codes
wait-title = Please wait
wait-lead = { $count ->
    [one] Too many attempts have failed here. Try again in { $number } minute.
   *[other] Too many attempts have failed here. Try again in { $number } minutes.
}
wait-again = Back to sign-in

# The first sign-in
begin-title = Your first sign-in
begin-lead = You need the name and the code that you were given, and an app on your phone that shows one-time codes. It takes three minutes.
begin-wrong = Name and code do not belong together, or the code was used before or is older than a day. Ask for a new one.
begin-go-on = Go on
field-sign-in-code = Code for the first sign-in
hint-sign-in-code = Seven groups of four letters. Capitals and hyphens do not matter.
field-new-password = New password
hint-new-password = At least 15 characters. A few words that nobody would put together are good. You may paste it from a password manager.
password-short = The password is too short: it needs at least { $shortest } characters.
password-long = The password is too long: 256 characters are enough.
password-common = The password is made of what is guessed first: common passwords, rows of keys, your name or ours. Choose other words.
password-wrong = The password of now is not right.
password-changed = The password is changed. All your other sessions have ended.
factor-title = Your second key
factor-lead = A password can be stolen without your noticing. So we ask for a second key that only your phone has.
factor-scan = Open an authenticator app, such as the one for passwords on your phone, and scan this picture:
factor-picture = QR code with the key below
factor-open = On this phone: open the app
factor-type = Or type this key:
factor-confirm = Type the six digits that the app shows now.
factor-wrong = These are not the digits of this moment. Check that your phone’s clock is right, and type the next ones.
factor-go-on = Confirm
field-one-time = One-time code
recovery-title = Your recovery codes
recovery-lead = Each of these codes lets you in once when you do not have your phone. Print them or write them down now: they are shown only this once.
recovery-go-on = I have kept them
recovery-left = { $count ->
    [one] You have { $number } recovery code left.
   *[other] You have { $number } recovery codes left.
}

# The start page
start-title = Start
waiting-none = Nothing waits for you.
tasks-title = What would you like to do?
task-change-event = Change an event
task-new-event = Add an event
task-change-member = Change a member’s entry
task-change-text = Change a text
task-review = Review a translation
task-translate = Translate a text
task-term = Propose a term to avoid
role = Role
role-admin = Admin
role-editor = Editor
role-translator = Translator
role-member = Member
languages = Languages
organisation = Organisation
stale-title = To be checked again
stale-lead = { $count ->
    [0] Every record was compared with its source in time.
    [one] { $number } record should be compared with its source again.
   *[other] { $number } records should be compared with their sources again.
}
record = Record
checked = Last checked
age = Age
never = never noted
days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
unproven-title = Without a source
unproven-lead = { $count ->
    [0] Every record has a source.
    [one] { $number } record rests on what is generally known.
   *[other] { $number } records rest on what is generally known.
}

# One’s own account
account-title = My account
change-password = Change password
proofs-title = Second key and recovery codes
proofs-lead = To change them, prove once more that it is you.
proof-wrong = Password and code do not belong together, or the code was used before. Wait for the next code and try again.
change-factor = Set up a new phone
new-recovery-codes = New recovery codes
sessions-title = Where I am signed in
session-line = Since { $since }, last used { $seen }
session-own = this one
session-end = End
sessions-end = Sign out everywhere

# Who may come in
users-title = Users
user-add = Add somebody
user-change = Change { $name }
user-rights = Save role
user-reset = New first sign-in
hint-reset = Takes back password, second key and sessions, and gives a new code.
user-remove = Remove
user-remove-sure = Yes, remove. What this person wrote stays.
user-name-wrong = This is no name: use lower-case letters, digits and hyphens.
user-name-taken = Somebody has this name already.
user-role-wrong = Choose a role.
user-languages-wrong = One of the languages is none that the site has: write codes such as bg, de.
user-organisation-wrong = There is no such organisation in the list of members.
user-rights-wrong = A translator needs languages and a member an organisation; nobody else has either.
user-own = You cannot change or remove yourself. Ask another admin.
user-not-sure = Tick the box to remove somebody.
user-unknown = There is nobody of this name any more.
hint-languages = Of a translator: codes with commas between them, such as bg, de
hint-organisation = Of a member: the organisation’s name in addresses
state-active = active
state-invited = invited
state-expired = code expired
code-title = A code for { $name }
code-lead = Give it to the person by a way that nobody else reads. It works once, until { $until }, and is shown only now.
code-address = Address

# What cannot be done
denied-title = Not for your role
denied-lead = Your role does not allow this. If it should, ask an admin.
foreign-title = Not from here
foreign-lead = This form was not sent from a page of the desk, so nothing was done. Open the page again and try once more.
too-large-title = Too large
too-large-lead = This form is larger than what can be taken. Nothing was done.
unavailable-title = The desk does not answer
unavailable-lead = The database cannot be reached just now. Nothing was done; try again in a minute.
unavailable-kept-title = The desk does not answer
unavailable-kept-lead = The database cannot be reached just now, and nothing was done. What you typed is kept on this page: leave it open, and go on in a minute.
unavailable-kept-go-on = Back to what I typed
