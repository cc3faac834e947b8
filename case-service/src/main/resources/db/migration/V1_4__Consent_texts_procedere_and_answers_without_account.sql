-- What is known of the directory: which Rechtskreise a body works under, which offers there are (B2-30, B2-35).
alter table known_organisation add column rechtskreise text not null default '';

create table known_offer (
    key             text primary key,
    ki              text    not null,
    id              uuid    not null,
    organisation_id uuid    not null,
    domains         text    not null,
    ags             text    not null,
    active          boolean not null
);
create index known_offer_ki on known_offer (ki, organisation_id);

-- Consent: which text the person had before them and how they agreed.
alter table consent
    add column text_version         text,
    add column text_language        text,
    add column text_reviewed        boolean,
    add column interpreter_language text,
    add column witness              text,
    add column person_agrees        boolean not null default false,
    add column signature            text,
    add column signed_name          text,
    add column signed_at            timestamptz;

alter table handover
    add column kind_reason              text,
    add column overlap_reason           text,
    add column follow_up_on             date,
    add column expires_on               date,
    add column watched                  boolean not null default false,
    add column question_open            boolean not null default false,
    add column sender_news              boolean not null default false,
    add column recipient_news           boolean not null default false,
    add column consent_withdrawn        boolean not null default false,
    add column next_step                text,
    add column accepted_by              text,
    add column accepted_by_name         text,
    add column accepted_by_org          uuid,
    add column accepted_by_case_manager boolean not null default false,
    add column lead_handed_over         boolean not null default false;
create index handover_expiry on handover (ki, expires_on) where status = 'OFFERED';
create index handover_watched on handover (offered_by, follow_up_on) where watched;

-- The Übergabeprocedere of a KI; none of its own: the default of the house (B2-34).
create table procedere_point (
    id        uuid primary key,
    ki        text    not null,
    code      text    not null,
    label     text    not null,
    mandatory boolean not null,
    position  int     not null,
    unique (ki, code)
);

create table handover_check (
    id          uuid primary key,
    ki          text    not null,
    handover_id uuid    not null references handover,
    code        text    not null,
    label       text    not null,
    mandatory   boolean not null,
    held        boolean not null,
    note        text,
    position    int     not null,
    answered_by text    not null,
    answered_at timestamptz not null,
    unique (handover_id, code)
);

create table handover_message (
    id             uuid primary key,
    ki             text not null,
    handover_id    uuid not null references handover,
    from_recipient boolean not null,
    author         text not null,
    author_name    text not null,
    text           text not null,
    written_at     timestamptz not null
);
create index handover_message_thread on handover_message (handover_id, id);

-- Who led the case before reads on for a while (peers: the former référent lost access at once).
create table case_reader (
    id      uuid primary key,
    ki      text not null,
    case_id uuid not null references case_file,
    sub     text not null,
    until   date not null
);
create index case_reader_case on case_reader (case_id, sub);

-- A body asks for a case. Without a case of this number the request is kept all the same: the answer must not differ.
create table case_request (
    id           uuid primary key,
    ki           text not null,
    case_id      uuid references case_file,
    case_number  text not null,
    org          uuid not null,
    requested_by text not null,
    requester    text not null,
    purpose      text not null,
    message      text,
    status       text not null,
    requested_at timestamptz not null,
    decided_at   timestamptz,
    decision_note text,
    version      int  not null
);
create index case_request_case on case_request (case_id, id);
create index case_request_org on case_request (org, id);

-- A link for a body without an account: token and code are kept as hashes only.
create table handover_link (
    id          uuid primary key,
    ki          text not null,
    handover_id uuid not null references handover,
    token_hash  text not null unique,
    code_hash   text not null,
    tries_left  int  not null,
    expires_at  timestamptz not null,
    created_by  text not null,
    created_at  timestamptz not null,
    closed_at   timestamptz,
    version     int  not null
);
create index handover_link_handover on handover_link (handover_id, id);

-- A translation counts as checked in a KI once its translator has said so.
create table consent_text_review (
    id          uuid primary key,
    ki          text not null,
    version     text not null,
    language    text not null,
    reviewer    text not null,
    reviewed_by text not null,
    reviewed_at timestamptz not null,
    unique (ki, version, language)
);
