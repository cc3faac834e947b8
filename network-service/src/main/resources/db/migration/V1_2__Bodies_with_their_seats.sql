create table body (
    ki               text    not null,
    id               uuid    not null,
    name             text    not null,
    kind             text    not null,
    alias            text,
    max_members      int,
    decision_mode    text    not null,
    quorum_percent   int,
    circular_allowed boolean not null,
    seats            text    not null check (seats is json array),
    version          int     not null,
    primary key (ki, id)
);
create index body_id on body (id);
-- One Lenkungsgruppe per KI (B1-01), also when two are put at the same moment.
create unique index body_one_lenkungsgruppe on body (ki) where kind = 'LENKUNGSGRUPPE';
