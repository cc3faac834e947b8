-- Freiwillig, kostenfrei, vertraulich (B2-65): that it was said, in which language, and by whom.
create table information_given (
    id       uuid primary key,
    ki       text        not null,
    case_id  uuid        not null references case_file,
    language text        not null,
    given_on date        not null,
    given_by text        not null,
    entered_at timestamptz not null,
    unique (case_id, language)
);
