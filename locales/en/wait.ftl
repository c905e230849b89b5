wait-title = Please wait a moment
wait-lead = Too many requests came at once. Try again in a few seconds.
