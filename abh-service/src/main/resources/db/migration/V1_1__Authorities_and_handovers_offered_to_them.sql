-- Who is competent where (B3-15), as learned from network-service's directory. One body may serve several KI.
create table authority (
    key    text    primary key,
    ki     text    not null,
    org    uuid    not null,
    kind   text    not null,
    name   text    not null,
    area   text    not null,
    active boolean not null
);
create index authority_org on authority (org);

-- What was offered to an ABH or EBH. From events only: no name, no birth date, no contact.
create table inbox_handover (
    id             uuid primary key,
    ki             text        not null,
    recipient_org  uuid        not null,
    kind           text        not null,
    purpose        text        not null,
    domains        text        not null,
    ags            text        not null,
    age_group      text        not null,
    due_on         date,
    status         text        not null,
    offered_at     timestamptz not null,
    answered_at    timestamptz,
    answered_by    text,
    decline_reason text,
    decline_note   text,
    procedure_id   uuid,
    version        int         not null
);
create index inbox_handover_recipient on inbox_handover (recipient_org, id);
