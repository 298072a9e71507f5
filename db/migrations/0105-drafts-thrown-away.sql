-- A budget that was begun by mistake is thrown away while it is a draft; the trigger `adopted` of 0085 keeps an adopted one, whoever asks.

grant delete on nimr.budget to nimr_app;
