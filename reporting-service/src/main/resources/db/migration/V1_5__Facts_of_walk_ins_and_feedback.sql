-- Offene Sprechstunde and Rückmeldungen. No person is known behind a row, so neither counts persons.

create table walk_in_fact (
    ki          text    not null,
    walk_in_id  uuid    not null,
    recorded_on date    not null,
    site        uuid    not null,
    anonymous   boolean not null,
    minutes     int     not null,
    domains     text[]  not null,
    outcome     text    not null,
    referred_to text,
    primary key (ki, walk_in_id)
);
create index walk_in_fact_day on walk_in_fact (ki, recorded_on);

create table feedback_fact (
    ki          text not null,
    feedback_id uuid not null,
    half_year   text not null,
    site        uuid not null,
    channel     text not null,
    welcome     int,
    understood  int,
    helped      int,
    next_steps  int,
    primary key (ki, feedback_id)
);
create index feedback_fact_site on feedback_fact (ki, site, half_year);
