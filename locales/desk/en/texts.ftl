# Texts, previews and preview links at the editors’ desk

# Texts
texts-title = Texts
texts-lead = The texts of the pages. Choose a language to read, change or translate one; it stands beside the text that it is translated from.
text-missing = not yet
text-others = { $count ->
    [one] { $number } more language
   *[other] { $number } more languages
}
text-source = Translated from
text-source-show = Show this language

# The page below a form
look-title = As readers will see it
look-show = Show what I typed
look-hint = Shows the page with what stands in the form now. Nothing is saved by it.
look-scheme = Colours
look-width = Width

# Previews
preview-title = Preview
preview-open = See the pages as they will be
preview-lead = The page exactly as it will be once this is published. Links lead to other pages of the same preview.
preview-choices = How the page is shown
preview-width-full = Full width
preview-scheme-system = Colours of my device
preview-scheme-light = Light
preview-scheme-dark = Dark
preview-language = Language
preview-alone = Open the page alone
preview-note = Preview of proposal { $number }: this is not published.
preview-note-unsaved = Preview of what is typed: this is not saved and not published.
preview-note-published = The page as it is published now.
preview-back = Back to the proposal
preview-missing-title = No such page
preview-missing-lead = The site would not have this page, or it cannot be shown just now.
preview-signed-out = You are no longer signed in, so nothing can be shown here. What you typed is still in the form.
preview-closed-title = Already answered
preview-closed-lead = This proposal was published or taken back. There is nothing to preview any more.

# Links for others
preview-links-title = Links for people without an account
preview-links-lead = Whoever has such a link sees the pages as they would be, without signing in and without being able to change anything. Give it only to those who should see it.
preview-link-line = Made by { $author } on { $made }, until { $until }
preview-link-end = End this link
preview-link-life = It works for
preview-link-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
preview-link-make = Make a link
preview-link-title = A link to the preview
preview-link-lead = Copy it now: it is shown only this once. It works until { $until }, unless somebody ends it before.
preview-link-missing-title = This link does not work
preview-link-missing-lead = It was ended, is too old or was not copied whole. Ask whoever gave it to you for a new one.
