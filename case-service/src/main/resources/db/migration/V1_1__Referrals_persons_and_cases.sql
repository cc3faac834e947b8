-- What case-service learned of the network's directory.
create table known_organisation (
    key    text primary key,
    ki     text    not null,
    id     uuid    not null,
    name   text    not null,
    type   text    not null,
    ags    text    not null,
    active boolean not null
);

create table known_site (
    key       text primary key,
    ki        text not null,
    id        uuid not null,
    name      text not null,
    ags       text not null,
    served    text not null,
    status    text not null
);
create index known_site_ki on known_site (ki);

create table person (
    id                 uuid primary key,
    ki                 text    not null,
    controller         uuid    not null,
    person_key         uuid    not null,
    given_name         text    not null,
    family_name        text    not null,
    name_sound         text    not null,
    birth_date         date    not null,
    sex                text    not null,
    nationalities      text    not null,
    languages          text    not null,
    interpreter_needed boolean not null,
    ags                text    not null,
    postal_code        text,
    city               text,
    street             text,
    phone              text,
    email              text,
    residence_status   text    not null,
    family_status      text,
    arrived_on         date,
    created_at         timestamptz not null,
    version            int     not null
);
create index person_birth_date on person (ki, birth_date);
create index person_name on person (ki, lower(family_name) text_pattern_ops);

create table referral (
    id                    uuid primary key,
    ki                    text    not null,
    sender_org            uuid    not null,
    sender                text    not null,
    external_reference    text    not null,
    fingerprint           text    not null,
    status                text    not null,
    reason                text    not null,
    urgency               text    not null,
    life_domains          text    not null,
    legal_basis_kind      text    not null,
    legal_basis_form      text,
    legal_basis_given_on  date,
    purpose_bound         boolean not null,
    other_case_management text,
    note                  text,
    site_id               uuid,
    possible_duplicate    boolean not null,
    received_at           timestamptz not null,
    decided_at            timestamptz,
    decided_by            text,
    decline_reason        text,
    decline_note          text,
    case_id               uuid,
    given_name            text    not null,
    family_name           text    not null,
    name_sound            text    not null,
    birth_date            date    not null,
    sex                   text    not null,
    nationalities         text    not null,
    languages             text    not null,
    interpreter_needed    boolean not null,
    ags                   text    not null,
    postal_code           text,
    city                  text,
    street                text,
    phone                 text,
    email                 text,
    residence_status      text    not null,
    family_status         text,
    arrived_on            date,
    version               int     not null,
    unique (sender_org, external_reference)
);
create index referral_inbox on referral (ki, status, id);
create index referral_sender on referral (sender_org, id);
create index referral_birth_date on referral (ki, birth_date);

create sequence case_number;

create table case_file (
    id               uuid primary key,
    ki               text not null,
    number           text not null,
    controller       uuid not null,
    person_id        uuid not null references person,
    referral_id      uuid,
    site_id          uuid,
    phase            text not null,
    responsible      text not null,
    responsible_name text not null,
    access_channel   text not null,
    life_domains     text not null,
    opened_at        timestamptz not null,
    follow_up_on     date,
    closed_at        timestamptz,
    closing_reason   text,
    closing_note     text,
    closed_by_case_manager boolean,
    closed_by_person boolean,
    version          int  not null,
    unique (ki, number)
);
create index case_file_list on case_file (ki, id desc);
create index case_file_responsible on case_file (ki, responsible, id desc);
create index case_file_person on case_file (person_id);

create table assessment (
    id       uuid primary key,
    ki       text not null,
    case_id  uuid not null references case_file,
    number   int  not null,
    taken_at timestamptz not null,
    taken_by text not null,
    unique (case_id, number)
);

create table assessment_domain (
    id            uuid primary key,
    ki            text not null,
    assessment_id uuid not null references assessment,
    domain        text not null,
    situation     text,
    resources     text,
    needs         text,
    wishes        text,
    priority      text,
    rechtskreis   text,
    unique (assessment_id, domain)
);

create table goal (
    id               uuid primary key,
    ki               text    not null,
    case_id          uuid    not null references case_file,
    wording          text    not null,
    domain           text    not null,
    target_date      date,
    indicator        text,
    agreed_by_person boolean not null,
    agreed_on        date    not null,
    status           text    not null,
    closed_at        timestamptz,
    closing_note     text,
    version          int     not null
);
create index goal_case on goal (case_id, id);

create table contact (
    id               uuid primary key,
    ki               text    not null,
    case_id          uuid    not null references case_file,
    date             date    not null,
    minutes          int     not null,
    channel          text    not null,
    language         text,
    interpreter_used boolean not null,
    domains          text    not null,
    note             text,
    recorded_by      text    not null,
    recorded_at      timestamptz not null
);
create index contact_case on contact (case_id, id);

create table consent (
    id              uuid primary key,
    ki              text    not null,
    case_id         uuid    not null references case_file,
    person_id       uuid    not null,
    recipient_org   uuid    not null,
    recipient_name  text    not null,
    recipient_kind  text    not null,
    domains         text    not null,
    purpose         text    not null,
    form            text    not null,
    language        text    not null,
    interpreter     text,
    guardian        text,
    single_transfer boolean not null,
    notice_87       boolean not null,
    given_on        date    not null,
    valid_until     date,
    taken_by        text    not null,
    withdrawn_at    timestamptz,
    version         int     not null
);
create index consent_case on consent (case_id, id);

create table handover (
    id             uuid primary key,
    ki             text not null,
    case_id        uuid not null references case_file,
    consent_id     uuid not null references consent,
    recipient_org  uuid not null,
    recipient_name text not null,
    recipient_kind text not null,
    kind           text not null,
    purpose        text not null,
    domains        text not null,
    message        text,
    due_on         date,
    status         text not null,
    offered_at     timestamptz not null,
    offered_by     text not null,
    sender_name    text not null,
    answered_at    timestamptz,
    answer_reason  text,
    answer_note    text,
    outcome        text,
    version        int  not null
);
create index handover_case on handover (case_id, id);
create index handover_recipient on handover (recipient_org, status, id);
-- peers' failure: two offices work on one case after double sharing
create unique index handover_one_open on handover (case_id, recipient_org) where status in ('OFFERED', 'ACCEPTED', 'STARTED');

create table gap_report (
    id          uuid primary key,
    ki          text not null,
    case_id     uuid not null references case_file,
    kind        text not null,
    dimension   text not null,
    domain      text not null,
    rechtskreise text not null,
    ags         text,
    title       text not null,
    description text not null,
    frequency   text not null,
    status      text not null,
    reported_at timestamptz not null,
    reported_by text not null
);
create index gap_report_case on gap_report (case_id, id);

-- The timeline asks for a case. A plain column, because row-level security keeps the planner from using an index on an expression over jsonb.
alter table domain_event add column case_id uuid generated always as (nullif(payload ->> 'caseId', '')::uuid) stored;
create index domain_event_case on domain_event (case_id, id);
