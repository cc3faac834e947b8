-- Hours for which one makes appointments, and the days on which a site is closed (B2-08): from them and the appointments come
-- the free slots. A site learnt before has none until its next change is announced.
alter table known_site add column bookable_hours text not null default '[]' check (bookable_hours is json array);
alter table known_site add column closures       text not null default '[]' check (closures is json array);

create index appointment_site on appointment (site_id, starts_at) where status <> 'CANCELLED';

-- What was asked of the Sprachmittlerpool of network-service for an appointment (B2-55). There only the id is known.
create table interpreting (
    id             uuid primary key,
    ki             text not null,
    case_id        uuid not null references case_file on delete cascade,
    appointment_id uuid not null references appointment on delete cascade,
    language       text not null,
    gender_wish    text not null,
    mode           text not null,
    topic          text not null,
    status         text not null,
    interpreter_id uuid,
    version        int  not null
);
create index interpreting_case on interpreting (case_id, id);
create unique index interpreting_open on interpreting (appointment_id) where status not in ('DONE', 'CANCELLED');

-- Who was responsible where with which share, and who said so when (B2-06).
create table team_area_change (
    id          uuid primary key,
    ki          text        not null,
    area_id     uuid        not null,
    step        text        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    name        text        not null,
    kind        text        not null,
    area        text        not null,
    share       int         not null,
    valid_from  date        not null,
    valid_until date
);
create index team_area_change_ki on team_area_change (ki, id);
