wait-title = Proszę chwilę poczekać
wait-lead = Nadeszło zbyt wiele żądań naraz. Spróbuj ponownie za kilka sekund.
