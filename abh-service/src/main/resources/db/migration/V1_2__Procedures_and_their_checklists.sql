-- A procedure of ABH or EBH (B3-01). Whose it is, only the authority's own file and the consented extract tell.
create table procedure_file (
    id            uuid primary key,
    ki            text        not null,
    org           uuid        not null,
    number        text        not null,
    kind          text        not null,
    rule_id       text        not null,
    rule_version  text        not null,
    handover_id   uuid,
    status        text        not null,
    applied_on    date        not null,
    opened_at     timestamptz not null,
    officer       text        not null,
    officer_name  text        not null,
    changed_at    timestamptz not null,
    decision      text,
    decided_at    timestamptz,
    decided_by    text,
    valid_until   date,
    reason        text,
    closed_at     timestamptz,
    version       int         not null,
    unique (ki, number)
);
create index procedure_file_list on procedure_file (org, id);
create index procedure_file_handover on procedure_file (handover_id);
create index procedure_file_valid_until on procedure_file (org, valid_until) where valid_until is not null;

create table checklist_item (
    id              uuid primary key,
    ki              text    not null,
    procedure_id    uuid    not null references procedure_file,
    code            text    not null,
    position        int     not null,
    state           text    not null,
    proofs          text    not null,
    waived          boolean not null,
    note            text,
    checked_by      text,
    checked_by_name text,
    checked_at      timestamptz,
    unique (procedure_id, code)
);

-- Running numbers, one series for each kind of authority and year (Aktenzeichen).
create table procedure_number (
    ki     text not null,
    series text not null,
    year   int  not null,
    last   int  not null,
    primary key (ki, series, year)
);
