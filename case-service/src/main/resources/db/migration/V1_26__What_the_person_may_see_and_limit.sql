-- Rights of the person (G-02): asked to see (Art. 15 DSGVO), by when (Art. 12 Abs. 3), and how it ended.
create table disclosure_request (
    id               uuid primary key,
    ki               text        not null,
    case_id          uuid        not null references case_file on delete cascade,
    asked_on         date        not null,
    identified_by    text        not null,
    due_on           date        not null,
    status           text        not null,
    extension_reason text,
    given_on         date,
    form             text,
    refusal_reason   text,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    ended_by         text,
    ended_at         timestamptz,
    version          int         not null,
    check (status <> 'EXTENDED' or extension_reason is not null),
    check ((status = 'GIVEN') = (given_on is not null and form is not null)),
    check ((status = 'REFUSED') = (refusal_reason is not null)),
    check ((status in ('RECEIVED', 'EXTENDED')) = (ended_at is null))
);
create index disclosure_request_case on disclosure_request (case_id, id);
create index disclosure_request_open on disclosure_request (ki, due_on) where ended_at is null;

-- What the case manager keeps out of the paper for others' sake (Art. 15 Abs. 4): named there as left out, never silently.
create table disclosure_withholding (
    id          uuid primary key,
    ki          text        not null,
    case_id     uuid        not null references case_file on delete cascade,
    section     text        not null,
    entry_id    uuid        not null,
    reason      text        not null,
    withheld_by text        not null,
    withheld_at timestamptz not null,
    unique (case_id, section, entry_id)
);

-- Einschränkung der Verarbeitung (Art. 18): the case knows since when, its history why and by whom.
alter table case_file add column restricted_since timestamptz;
create table case_restriction (
    id        uuid primary key,
    ki        text        not null,
    case_id   uuid        not null references case_file on delete cascade,
    reason    text        not null,
    note      text,
    set_by    text        not null,
    set_at    timestamptz not null,
    told_on   date,
    lifted_by text,
    lifted_at timestamptz,
    version   int         not null,
    check ((lifted_at is null) = (told_on is null))
);
create unique index case_restriction_one on case_restriction (case_id) where lifted_at is null;
create index case_restriction_case on case_restriction (case_id, id);

-- A body that had begun reads on while a case is restricted, one that had not does not. None was restricted before today.
alter table handover add column accepted_at timestamptz;
update handover set accepted_at = answered_at where accepted_by is not null;
