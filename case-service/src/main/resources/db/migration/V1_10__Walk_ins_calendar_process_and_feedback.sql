-- Offene Sprechstunde: who comes without an appointment. Without a case a row holds codes only (X-28).
create table walk_in (
    id          uuid primary key,
    ki          text not null,
    site_id     uuid not null,
    day         date not null,
    recorded_at timestamptz not null,
    minutes     int  not null,
    language    text not null,
    domains     text not null,
    outcome     text not null,
    referred_to text,
    age_group   text,
    case_id     uuid references case_file,
    recorded_by text not null,
    check (case_id is null or age_group is null)
);
create index walk_in_day on walk_in (ki, site_id, day);
create index walk_in_case on walk_in (case_id) where case_id is not null;

-- Where an appointment at a site takes place.
alter table appointment add column site_id uuid;
create index appointment_start on appointment (ki, starts_at);

-- The feed of a person's calendar: kept as a hash, one per person.
create table calendar_feed (
    id         uuid primary key,
    ki         text not null,
    owner      text not null,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    unique (ki, owner)
);

-- What a KI calls the phases and Lebensbereiche, and what it asks for; none of its own: the words of the house (B2-67).
create table process_configuration (
    ki      text primary key,
    content text not null,
    version int  not null
);

create table case_milestone (
    id          uuid primary key,
    ki          text not null,
    case_id     uuid not null references case_file,
    milestone   text not null,
    reached_on  date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (case_id, milestone)
);

-- Feedback of Ratsuchende: nobody knows who, and when only to the half-year.
create table feedback_point (
    id      uuid primary key,
    ki      text not null,
    site_id uuid not null,
    code    text not null unique,
    unique (ki, site_id)
);

create table feedback (
    id         uuid primary key,
    ki         text not null,
    site_id    uuid not null,
    half_year  text not null,
    channel    text not null,
    language   text not null,
    welcome    int,
    understood int,
    helped     int,
    next_steps int,
    words      text,
    released   boolean not null default false
);
create index feedback_site on feedback (ki, site_id, half_year);
