## Suggestions while you type
search-suggestions = Suggestions
search-suggestions-count = { $count ->
    [0] No suggestions
    [one] One suggestion. Use the arrow keys to choose.
   *[other] { $number } suggestions. Use the arrow keys to choose.
 }
search-all-results = All results for “{ $text }”
search-none-ways = Try fewer or different words, or go to one of these pages:
search-no-word = Signs alone cannot be searched for. Type a word or a number.

## The calendar of events
events-view = View
events-view-list = List
events-view-month = Month
month-title = Events in { $month }
month-previous = Earlier: { $month }
month-next = Later: { $month }
month-none = No events this month.
month-undated = In this month, day not known
month-list = The same as a list
events-subscribe = Subscribe to this list in your calendar
events-subscribe-about = Your calendar keeps itself up to date with exactly the filter you see.
events-download = Download this list (.ics)
event-add = Add to your calendar (.ics)
event-cancelled-notice = This event was cancelled.
event-postponed-notice = This event was postponed. The date shown is the one announced first.
feed-events = Events (Atom)
feed-law = The law (Atom)
feed-positions = Positions (Atom)
feed-everything = Everything new (Atom)
feed-title = Follow what is new
