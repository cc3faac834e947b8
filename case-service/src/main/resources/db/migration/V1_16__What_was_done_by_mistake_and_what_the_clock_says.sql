-- What a person did by mistake is taken back by the person. A contact says who wrote it and what was taken along with it; one
-- that is taken back keeps that it was, never what it said.
alter table contact add column recorded_by_sub  text;
alter table contact add column follow_up_set    date;
alter table contact add column follow_up_before date;
alter table contact add column corrected_by     text;
alter table contact add column corrected_at     timestamptz;
alter table contact add column withdrawn_by     text;
alter table contact add column withdrawn_at     timestamptz;
alter table contact add column version          int not null default 0;
alter table contact add constraint contact_withdrawn_says_nothing
    check (withdrawn_at is null or note is null and domains = '' and marks = '');

-- A contact as it stood before somebody corrected it.
create table contact_version (
    id               uuid primary key,
    ki               text        not null,
    case_id          uuid        not null references case_file,
    contact_id       uuid        not null references contact,
    date             date        not null,
    minutes          int         not null,
    channel          text        not null,
    language         text,
    interpreter_used boolean     not null,
    domains          text        not null,
    note             text,
    marks            text        not null,
    replaced_by      text        not null,
    replaced_at      timestamptz not null
);
create index contact_version_case on contact_version (case_id, contact_id, id desc);

-- Where a step goes on if its end is taken back.
alter table plan_step add column reopens_as   text;
alter table plan_step add column reopens_with text;

-- What the clock has said of a transition: once per case, kind and step before its day.
create table transition_told (
    ki           text        not null,
    case_id      uuid        not null references case_file,
    kind         text        not null,
    months_ahead int         not null,
    told_at      timestamptz not null,
    primary key (case_id, kind, months_ahead)
);
