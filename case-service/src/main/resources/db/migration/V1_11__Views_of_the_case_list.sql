-- Gespeicherte Ansichten der Fallliste, one person's each. No search text: that is mostly a name.
create table case_view (
    id         uuid    primary key,
    ki         text    not null,
    owner      text    not null,
    name       text    not null,
    phase      text,
    only_own   boolean not null,
    sort_order text    not null,
    columns    text    not null
);
create index case_view_owner on case_view (ki, owner);

-- The list is ordered by the day a case was opened: imported cases are older than their id.
drop index case_file_list;
drop index case_file_responsible;
create index case_file_list on case_file (ki, opened_at desc, id desc);
create index case_file_responsible on case_file (ki, responsible, opened_at desc, id desc);
