-- Who works here, learned from the tokens people come with: so that a log of reads and a timeline show names, and a case
-- is assigned to somebody who exists. Forgotten two years after the last visit (docs/privacy).
create table colleague (
    ki           text        not null,
    sub          text        not null,
    name         text        not null,
    organisation uuid,
    roles        text        not null,
    last_seen    timestamptz not null,
    primary key (ki, sub)
);
create index colleague_name on colleague (ki, name, sub);

-- The data protection officer asks for a time.
create index access_log_time on access_log (ki, time);
