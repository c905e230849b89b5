wait-title = Vänta ett ögonblick
wait-lead = För många förfrågningar kom på en gång. Försök igen om några sekunder.
