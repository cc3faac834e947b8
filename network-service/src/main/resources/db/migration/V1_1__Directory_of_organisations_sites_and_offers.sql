-- Every KI keeps its own entry of a body, also of one that serves several KI (the ABH of the StädteRegion serves
-- Stadt Aachen too): so the key is the tenant and the id, and the same id may stand in several tenants.
create table organisation (
    ki           text      not null,
    id           uuid      not null,
    name         text      not null,
    type         text      not null,
    rechtskreise varchar[] not null,
    ags          varchar[] not null,
    parent_id    uuid,
    channel      text      not null,
    phone        text,
    email        text,
    web          text,
    active       boolean   not null,
    version      int       not null,
    primary key (ki, id)
);
create index organisation_id on organisation (id);

create table site (
    ki              text      not null,
    id              uuid      not null,
    name            text      not null,
    organisation_id uuid      not null,
    ags             text      not null,
    street          text      not null,
    postal_code     text      not null,
    city            text      not null,
    served_ags      varchar[] not null,
    status          text      not null,
    accessible      boolean   not null,
    office_hours    text      not null check (office_hours is json array),
    version         int       not null,
    primary key (ki, id),
    foreign key (ki, organisation_id) references organisation (ki, id)
);
create index site_id on site (id);

create table offer (
    ki                text      not null,
    id                uuid      not null,
    title             text      not null,
    organisation_id   uuid      not null,
    site_id           uuid,
    domains           varchar[] not null,
    rechtskreise      varchar[] not null,
    target_groups     varchar[] not null,
    languages         varchar[] not null,
    ags               varchar[] not null,
    access_conditions text      not null,
    places            int,
    waiting_weeks     int,
    valid_until       date,
    active            boolean   not null,
    version           int       not null,
    primary key (ki, id),
    foreign key (ki, organisation_id) references organisation (ki, id),
    foreign key (ki, site_id) references site (ki, id)
);
create index offer_id on offer (id);
