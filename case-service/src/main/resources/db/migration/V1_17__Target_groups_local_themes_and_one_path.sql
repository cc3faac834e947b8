-- Zielgruppenregeln: each version stays, the highest number is in force (X-11, X-22).
create table target_rules (
    id         uuid primary key,
    ki         text        not null,
    number     int         not null,
    content    text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    unique (ki, number)
);

-- Whether another Fallmanagement is known, and which (X-12); null: nobody has asked.
alter table person add column other_case_management boolean;
alter table person add column other_case_management_by text;

-- Zieldimension of a goal; chances and realised participation in a Lebensbereich (X-18, X-23).
alter table goal add column dimension text;
alter table assessment_domain add column opportunities text;
alter table assessment_domain add column participation text;

-- Own themes of a KI, and what was said under them (B2-14).
create table local_theme_list (
    ki      text primary key,
    content text not null,
    version int  not null
);
alter table contact add column themes text;
alter table assessment_domain add column themes text;

-- What a case manager chooses to note on the Migrationsphase (X-20): read by nothing else.
create table migration_note (
    case_id    uuid primary key references case_file,
    ki         text        not null,
    phase      text,
    note       text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    version    int         not null
);

-- Agreements between the KI and a Träger, as network-service tells them (G-07).
create table known_agreement (
    key             text primary key,
    ki              text    not null,
    id              uuid    not null,
    organisation_id uuid    not null,
    state           text    not null,
    annex           text    not null,
    exchange        boolean not null,
    valid_from      date,
    valid_until     date
);
create index known_agreement_organisation on known_agreement (ki, organisation_id);
