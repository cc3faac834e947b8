-- Fallkonferenz: who sat together, what came of it. Participants and results are read and corrected as a whole.
create table case_conference (
    id           uuid primary key,
    ki           text        not null,
    case_id      uuid        not null references case_file,
    held_on      date        not null,
    named        boolean     not null,
    consents     text        not null,
    domains      text        not null,
    participants text        not null,
    results      text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    corrected_by text,
    corrected_at timestamptz,
    version      int         not null
);
create index case_conference_case on case_conference (case_id, held_on desc, id desc);

-- Kollegiale Beratung: a question about a case that shows groups and never the person.
create table peer_advice (
    id                uuid primary key,
    ki                text        not null,
    case_id           uuid        not null references case_file,
    person_id         uuid        not null,
    asked_by          text        not null,
    question          text        not null,
    domains           text        not null,
    age_group         text        not null,
    nationality_group text        not null,
    status_group      text        not null,
    asked_at          timestamptz not null,
    closed_at         timestamptz,
    version           int         not null
);
create index peer_advice_ki on peer_advice (ki, id desc);
create index peer_advice_case on peer_advice (case_id);

create table peer_answer (
    id               uuid primary key,
    ki               text        not null,
    advice_id        uuid        not null references peer_advice,
    text             text        not null,
    from_asker       boolean     not null,
    answered_by      text        not null,
    answered_by_name text        not null,
    answered_at      timestamptz not null
);
create index peer_answer_advice on peer_answer (advice_id, id);
