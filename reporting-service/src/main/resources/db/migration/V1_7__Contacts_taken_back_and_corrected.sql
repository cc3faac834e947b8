-- What was said later of a contact, kept beside its fact so that it may come before it: taken back, made the first one of its
-- case because that was taken back, corrected.
create table contact_correction (
    ki                text    not null,
    contact_id        uuid    not null,
    withdrawn         boolean not null default false,
    made_first        boolean not null default false,
    corrected_at      timestamptz,
    days_since_opened int,
    channel           text,
    interpreter_used  boolean,
    primary key (ki, contact_id)
);
