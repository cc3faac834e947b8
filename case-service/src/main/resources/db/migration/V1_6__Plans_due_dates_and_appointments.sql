-- Hilfeplan: what is to be done for a goal, by whom, in which order, until when.
create table plan_step (
    id                uuid primary key,
    ki                text    not null,
    case_id           uuid    not null references case_file,
    goal_id           uuid    not null references goal,
    domain            text    not null,
    title             text    not null,
    responsibility    text    not null,
    organisation      uuid,
    organisation_name text,
    contact           text,
    rechtskreis       text,
    documents         text    not null,
    start_on          date,
    due_on            date,
    after_steps       text    not null,
    status            text    not null,
    status_reason     text,
    moved             boolean not null,
    closed_at         timestamptz,
    version           int     not null
);
create index plan_step_case on plan_step (case_id, id);

create table plan_step_postponement (
    id        uuid primary key,
    ki        text not null,
    step_id   uuid not null references plan_step,
    from_date date,
    to_date   date not null,
    reason    text not null,
    moved_by  text not null,
    moved_at  timestamptz not null
);
create index plan_step_postponement_step on plan_step_postponement (step_id, id);

-- Zielvereinbarung: never changed, another one is drawn up instead.
create table goal_agreement (
    id                        uuid primary key,
    ki                        text not null,
    case_id                   uuid not null references case_file,
    number                    int  not null,
    language                  text not null,
    goal_ids                  text not null,
    drawn_up_on               date not null,
    case_manager              text not null,
    signed_by_person_on       date,
    signed_by_case_manager_on date,
    version                   int  not null,
    unique (case_id, number)
);

create table appointment (
    id                  uuid primary key,
    ki                  text    not null,
    case_id             uuid    not null references case_file,
    starts_at           timestamptz not null,
    minutes             int     not null,
    place               text    not null,
    address             text,
    subject             text    not null,
    with_whom           text,
    language            text,
    interpreter_needed  boolean not null,
    remind_hours_before int,
    status              text    not null,
    status_reason       text,
    version             int     not null
);
create index appointment_case on appointment (case_id, starts_at);
