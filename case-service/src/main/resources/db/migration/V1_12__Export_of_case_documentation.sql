-- How a KI's export looks for the other system of records.
create table export_mapping (
    id         uuid primary key,
    ki         text        not null unique,
    mapping    text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    version    int         not null
);
