-- Null is "no": a referral that is erased holds nothing of the person, and this is part of what it held.
alter table referral add column address_blocked boolean;
alter table person
    add column address_blocked   boolean,
    add column country_of_origin text,
    add column region_of_origin  text,
    add column moved_here_on     date,
    add column language_skills   text,
    add column contact_channel   text,
    add column guardian_kind     text,
    add column guardian_name     text,
    add column guardian_contact  text,
    add column target_groups     text;

-- Where a person lived, with which residence status, from which benefit, since when. Entries are never changed: one that is
-- wrong is marked as corrected, and another one stands for it.
create table person_history (
    id           uuid primary key,
    ki           text not null,
    person_id    uuid not null references person,
    kind         text not null,
    code         text not null,
    valid_from   date,
    valid_to     date,
    paragraph    text,
    conditions   text,
    postal_code  text,
    city         text,
    street       text,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    corrects     uuid references person_history,
    corrected_by text,
    corrected_at timestamptz
);
create index person_history_person on person_history (person_id, kind, id);

-- Auskunftssperre: why and by whom it was set and lifted. The flag at the person says whether there is one.
create table address_block (
    id          uuid primary key,
    ki          text not null,
    person_id   uuid not null references person,
    reason      text not null,
    set_by      text not null,
    set_at      timestamptz not null,
    valid_until date,
    lift_reason text,
    lifted_by   text,
    lifted_at   timestamptz
);
create unique index address_block_one on address_block (person_id) where lifted_at is null;

create table household (
    id         uuid primary key,
    ki         text not null,
    created_at timestamptz not null
);

create table household_member (
    id           uuid primary key,
    ki           text    not null,
    household_id uuid    not null references household,
    person_id    uuid    not null references person,
    role         text    not null,
    hidden       boolean not null,
    added_by     text    not null,
    added_at     timestamptz not null,
    removed_by   text,
    removed_at   timestamptz,
    version      int     not null
);
create index household_member_household on household_member (household_id, id);
-- A person belongs to one household at a time.
create unique index household_member_one on household_member (person_id) where removed_at is null;

-- What cannot be computed: a day of transition that somebody knows, and what of the checklist is done.
create table known_transition (
    id          uuid primary key,
    ki          text not null,
    case_id     uuid not null references case_file,
    kind        text not null,
    expected_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz
);
create unique index known_transition_one on known_transition (case_id, kind) where ended_at is null;

create table transition_tick (
    id        uuid primary key,
    ki        text not null,
    case_id   uuid not null references case_file,
    kind      text not null,
    item      text not null,
    ticked_by text not null,
    ticked_at timestamptz not null,
    unique (case_id, kind, item)
);
