-- The form of a company asks in which language letters are to be written to it; the office may change it as it changes the other facts.
grant update (letter_language) on nimr.company to nimr_app;
