-- Schließzeiten, and what the public list of sites says about whom to ask (B2-08).
alter table site add column closures       text not null default '[]' check (closures is json array);
alter table site add column public_contact text;

-- Sprachmittlerpool (B2-55): the members of one KI, seen by it alone. Erased, a row keeps its id for the payments.
create table interpreter (
    ki             text      not null,
    id             uuid      not null,
    name           text      not null,
    phone          text,
    email          text,
    languages      text      not null check (languages is json array),
    gender         text,
    ags            varchar[] not null,
    modes          varchar[] not null,
    weekdays       varchar[] not null,
    declared_on    date,
    declared_until date,
    qualification  text,
    volunteer      boolean   not null,
    active         boolean   not null,
    paused_on      date,
    erased         boolean   not null,
    version        int       not null,
    primary key (ki, id),
    check ((declared_on is null) = (declared_until is null))
);

-- What case work asks of the pool: no case, no person.
create table interpreting_request (
    id             uuid primary key,
    ki             text        not null,
    language       text        not null,
    gender_wish    text        not null,
    day            date        not null,
    minute_of_day  int         not null,
    minutes        int         not null,
    mode           text        not null,
    topic          text        not null,
    ags            text,
    site_id        uuid,
    status         text        not null,
    requested_at   timestamptz not null,
    interpreter_id uuid,
    cancellation   text,
    worked_minutes int,
    km             int,
    cents          int,
    version        int         not null,
    foreign key (ki, interpreter_id) references interpreter (ki, id),
    check (status not in ('OFFERED', 'ACCEPTED', 'DONE') or interpreter_id is not null),
    check (status <> 'DONE' or (worked_minutes is not null and km is not null and cents is not null))
);
create index interpreting_request_ki on interpreting_request (ki, id);
create index interpreting_request_interpreter on interpreting_request (ki, interpreter_id, day);

create table interpreting_rate (
    ki             text primary key,
    cents_per_hour int  not null check (cents_per_hour >= 0),
    cents_per_km   int  not null check (cents_per_km >= 0),
    version        int  not null
);
