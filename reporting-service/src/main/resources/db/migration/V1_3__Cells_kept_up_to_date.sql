-- What the Land reads: its size depends on KI, periods and measures, never on the number of cases.

create table cell (
    ki        text   not null,
    period    text   not null,
    measure   text   not null,
    dimension text   not null,
    n         bigint not null,
    subjects  bigint not null,
    median    numeric,
    primary key (ki, period, measure, dimension)
) with (fillfactor = 50);
comment on column cell.dimension is 'code, or empty for the total';
comment on column cell.subjects is 'distinct persons behind n: the value that disclosure control looks at';

-- Days by frequency, so that a median needs no look at the cases.
create table histogram (
    ki        text   not null,
    period    text   not null,
    measure   text   not null,
    dimension text   not null,
    value     int    not null,
    n         bigint not null,
    primary key (ki, period, measure, dimension, value)
) with (fillfactor = 50);
