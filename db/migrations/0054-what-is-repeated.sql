-- An intervention that worked is repeated with all its words: whoever repeats it is offered the request for quotation and the mails of the one before.

alter table nimr.intervention add column repeats_id bigint references nimr.intervention check (repeats_id <> id);
comment on column nimr.intervention.repeats_id is 'the intervention that this one was started from, whose request and mails it may use again';
create index intervention_repeats on nimr.intervention (repeats_id) where repeats_id is not null;
