-- Baustein 1: gaps, steering, directory. No person stands behind a row; what is protected is the row itself.

create table gap_fact (
    ki               text not null,
    gap_id           uuid not null,
    kind             text,
    dimension        text,
    domain           text,
    ags              text,
    frequency        text,
    source           text,
    reported_on      date,
    recognised_on    date,
    recognition_days int,
    solved_on        date,
    solving_days     int,
    theme_id         uuid,
    escalated        boolean     not null default false,
    status           text        not null,
    status_at        timestamptz not null,
    primary key (ki, gap_id)
);

create table meeting_fact (
    ki           text not null,
    meeting_id   uuid not null,
    body_id      uuid not null,
    body_kind    text not null,
    held_on      date not null,
    seats_filled int  not null,
    seats        int  not null,
    primary key (ki, meeting_id)
);

create table decision_fact (
    ki          text not null,
    decision_id uuid not null,
    meeting_id  uuid not null,
    theme_id    uuid,
    result      text not null,
    taken_on    date not null,
    primary key (ki, decision_id)
);
create index decision_fact_meeting on decision_fact (ki, meeting_id);

create table assignment_fact (
    ki            text not null,
    assignment_id uuid not null,
    decision_id   uuid not null,
    given_on      date,
    due_on        date,
    done_on       date,
    in_time       boolean,
    primary key (ki, assignment_id)
);

create table body_fact (
    ki         text not null,
    body_id    uuid not null,
    kind       text not null,
    founded_on date not null,
    primary key (ki, body_id)
);

create table organisation_fact (
    ki              text        not null,
    organisation_id uuid        not null,
    type            text        not null,
    rechtskreise    text[]      not null,
    active          boolean     not null,
    changed_at      timestamptz not null,
    primary key (ki, organisation_id)
);

create table site_fact (
    ki              text        not null,
    site_id         uuid        not null,
    organisation_id uuid        not null,
    ags             text        not null,
    served_ags      text[]      not null,
    status          text        not null,
    changed_at      timestamptz not null,
    primary key (ki, site_id)
);

create table offer_fact (
    ki              text        not null,
    offer_id        uuid        not null,
    organisation_id uuid        not null,
    domains         text[]      not null,
    ags             text[]      not null,
    active          boolean     not null,
    changed_at      timestamptz not null,
    primary key (ki, offer_id)
);
