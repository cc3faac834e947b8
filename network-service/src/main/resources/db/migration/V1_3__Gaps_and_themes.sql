-- A theme bundles gaps; a gap holds no person and no reporter.
create table theme (
    id             uuid primary key,
    ki             text        not null,
    title          text        not null,
    description    text        not null,
    domains        varchar[]   not null,
    status         text        not null,
    created_at     timestamptz not null,
    meeting_id     uuid,
    agenda_item_id uuid,
    decision_id    uuid,
    version        int         not null
);
create index theme_ki on theme (ki, id);

create table gap (
    id               uuid primary key,
    ki               text        not null,
    kind             text        not null,
    dimension        text        not null,
    domain           text        not null,
    rechtskreise     varchar[]   not null,
    ags              text,
    title            text        not null,
    description      text        not null,
    frequency        text        not null,
    source           text        not null,
    status           text        not null,
    reported_at      timestamptz not null,
    submitted_at     timestamptz,
    theme_id         uuid references theme,
    decision_id      uuid,
    triage_note      text,
    rejection_reason text,
    result_note      text,
    escalation_level text,
    escalated_to     text,
    escalation_note  text,
    version          int         not null
);
create index gap_ki on gap (ki, id);
create index gap_theme on gap (theme_id);
