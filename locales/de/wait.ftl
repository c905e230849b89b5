wait-title = Bitte warten Sie einen Moment
wait-lead = Zu viele Anfragen kamen auf einmal an. Versuchen Sie es in einigen Sekunden noch einmal.
