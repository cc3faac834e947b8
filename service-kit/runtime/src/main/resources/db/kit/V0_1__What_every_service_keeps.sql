-- Event log, inbox, dead letters, read audit, idempotency: the tables that every service has alike.

-- Append-only: timeline of the aggregates, record of who changed what, and what Debezium relays. One write, three uses.
create table domain_event (
    id          uuid primary key,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    source      text        not null,
    subject     text        not null,
    ki          text        not null,
    actor       text        not null,
    time        timestamptz not null,
    traceparent text,
    payload     jsonb       not null
);
create index domain_event_subject on domain_event (subject, id);

create table inbox (
    event_id    uuid primary key,
    ki          text        not null,
    type        text        not null,
    received_at timestamptz not null default now()
);

create table dead_letter (
    id          uuid primary key,
    event_id    text,
    topic       text        not null,
    partition   int         not null,
    record_offset bigint    not null,
    key         text,
    type        text,
    ki          text,
    reason      text        not null,
    payload     text        not null,
    headers     text        not null,
    failed_at   timestamptz not null,
    replayed_at timestamptz,
    unique (topic, partition, record_offset)
);
comment on table dead_letter is 'no tenant: what could not be handled may not even say whose it is; operators read it';

create table access_log (
    id        uuid primary key,
    ki        text        not null,
    time      timestamptz not null,
    actor     text        not null,
    actor_org uuid,
    role      text        not null,
    purpose   text        not null,
    action    text        not null,
    subject   text        not null,
    person_id uuid
);
create index access_log_subject on access_log (subject, id);
create index access_log_person on access_log (person_id, id);

create table idempotency_key (
    ki          text        not null,
    sender      text        not null,
    key         text        not null,
    fingerprint text        not null,
    resource_id uuid        not null,
    created_at  timestamptz not null default now(),
    primary key (sender, key, ki)
);

create publication kim_relay for table domain_event;
