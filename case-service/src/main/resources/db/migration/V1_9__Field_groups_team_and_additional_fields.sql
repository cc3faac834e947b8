-- What a text touches beyond its Lebensbereich (Gewalt, Religion): decides who reads it.
alter table contact add column marks text not null default '';
alter table assessment_domain add column marks text not null default '';
alter table goal add column marks text not null default '';

-- Who is away, and who stands in. The kind never says why somebody is ill.
create table absence (
    id              uuid primary key,
    ki              text not null,
    absent          text not null,
    absent_name     text not null,
    kind            text not null,
    from_on         date not null,
    until_on        date not null,
    substitute      text,
    substitute_name text,
    entered_by      text not null,
    version         int  not null,
    check (until_on >= from_on)
);
create index absence_substitute on absence (ki, substitute, until_on);
create index absence_absent on absence (ki, absent, until_on);

-- Where a colleague is responsible, and with how much of a full post.
create table team_area (
    id          uuid primary key,
    ki          text    not null,
    sub         text    not null,
    name        text    not null,
    kind        text    not null,
    area        text    not null,
    share       int     not null check (share between 1 and 100),
    valid_from  date    not null,
    valid_until date,
    version     int     not null
);
create index team_area_sub on team_area (ki, sub);

-- Fachaufsicht: what is looked at, which cases were drawn, what was found and answered.
create table supervision_checklist (
    ki         text primary key,
    questions  text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    version    int         not null
);

create table supervision_review (
    id              uuid primary key,
    ki              text        not null,
    supervisor      text        not null,
    supervisor_name text        not null,
    case_manager    text,
    opened_from     date        not null,
    opened_until    date        not null,
    seed            bigint      not null,
    population      int         not null,
    questions       text        not null,
    drawn_at        timestamptz not null,
    closed_at       timestamptz,
    version         int         not null
);
create index supervision_review_open on supervision_review (ki, supervisor) where closed_at is null;

create table supervision_sample (
    id             uuid primary key,
    ki             text not null,
    review_id      uuid not null references supervision_review,
    case_id        uuid not null references case_file,
    position       int  not null,
    marks          text not null,
    feedback       text,
    feedback_at    timestamptz,
    answer         text,
    answered_at    timestamptz,
    answered_by    text,
    version        int  not null,
    unique (review_id, case_id)
);
create index supervision_sample_case on supervision_sample (case_id, id);

-- Zusatzfelder: what a KI asks for beyond the minimum data set (B2-52). Retired and never deleted: values rest on them.
create table additional_field (
    id          uuid primary key,
    ki          text not null,
    type        text not null,
    label_de    text not null,
    label_en    text not null,
    purpose     text not null,
    retention   text not null,
    field_group text not null,
    choices     text not null,
    retired_at  timestamptz,
    version     int  not null
);
create index additional_field_ki on additional_field (ki, id);

create table additional_value (
    id         uuid primary key,
    ki         text        not null,
    case_id    uuid        not null references case_file,
    field_id   uuid        not null references additional_field,
    value      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    version    int         not null,
    unique (case_id, field_id)
);
