-- Übergabeprocedere: its points are many rows, so the list of a KI has its version here.
create table procedere_list (
    ki         text primary key,
    number     int         not null,
    changed_by text,
    changed_at timestamptz not null,
    version    int         not null
);

-- Lists that were there: who wrote them was not kept.
insert into procedere_list (ki, number, changed_at, version)
select ki, 1, now(), 0
  from procedere_point
 group by ki;

-- A day that somebody corrects and a decision that somebody changes: each on the version that was read.
alter table information_given add column version int not null default 0;
alter table case_milestone add column version int not null default 0;
alter table feedback add column version int not null default 0;
