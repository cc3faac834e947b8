-- Berechnung der Stellenanteile (B2-07): every one stays, with the Stichtag and the source of its figures.
create table share_calculation (
    id            uuid primary key,
    ki            text        not null,
    key_date      date        not null,
    source        text        not null,
    hundredths    int         not null check (hundredths > 0),
    step          text        not null,
    content       text        not null check (content is json array),
    calculated_by text        not null,
    calculated_at timestamptz not null,
    taken_over_by text,
    taken_over_at timestamptz
);
create index share_calculation_ki on share_calculation (ki, id);

-- Languages that a colleague has named of their own accord (B2-54); gone with the colleague.
alter table colleague add column languages text not null default '';
alter table colleague add column languages_version int not null default 0;

-- Prüflisten of a KI for Rechtskreiswechsel and Volljährigkeit (B2-40, B2-41): each version stays, the highest number is in force.
create table transition_checklist (
    id         uuid primary key,
    ki         text        not null,
    number     int         not null,
    content    text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    unique (ki, number)
);

-- The case list by standing flag asks for persons by place and title, and for what somebody said is coming (X-13).
create index person_place on person (ki, ags);
create index person_title on person (ki, residence_status);
create index known_transition_open on known_transition (ki, kind) where ended_at is null;

-- Who is under an Auskunftssperre only because their case was merged with one whose person is (B2-36): taken back with it.
create table carried_block (
    case_id   uuid primary key references case_file on delete cascade,
    ki        text not null,
    person_id uuid not null references person on delete cascade
);
create index carried_block_person on carried_block (person_id);
