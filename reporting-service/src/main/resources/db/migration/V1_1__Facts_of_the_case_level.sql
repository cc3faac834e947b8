-- One row per thing that happened, at the grain at which it is counted: ids, codes, keys and days of Europe/Berlin only.
-- Every column but the key may still be empty: a fact can arrive before the one it belongs to.
-- "subject" is what disclosure control protects: the random key of the person once the case is known, before that the id
-- that is known.

create table referral_fact (
    ki                 text not null,
    referral_id        uuid not null,
    subject            uuid not null,
    case_id            uuid,
    received_on        date,
    sender_org         uuid,
    site               uuid,
    ags                text,
    reason             text,
    urgency            text,
    age_group          text,
    nationality_group  text,
    status_group       text,
    sex                text,
    possible_duplicate boolean,
    status             text,
    status_at          timestamptz,
    waiting_days       int,
    decline_reason     text,
    forwarded_to       text,
    primary key (ki, referral_id)
);
create index referral_fact_subject on referral_fact (ki, subject);
create index referral_fact_case on referral_fact (ki, case_id);

create table case_fact (
    ki                text not null,
    case_id           uuid not null,
    subject           uuid not null,
    person_key        uuid,
    referral_id       uuid,
    opened_on         date,
    controller        uuid,
    site              uuid,
    ags               text,
    access_channel    text,
    reason            text,
    age_group         text,
    nationality_group text,
    status_group      text,
    sex               text,
    length_of_stay    text,
    phase             text,
    phase_at          timestamptz,
    closed_on         date,
    closed_at         timestamptz,
    closing_reason    text,
    both_sides        boolean,
    days              int,
    reopened_at       timestamptz,
    primary key (ki, case_id)
);
create index case_fact_subject on case_fact (ki, subject);
create index case_fact_referral on case_fact (ki, referral_id);

create table contact_fact (
    ki                text    not null,
    contact_id        uuid    not null,
    case_id           uuid    not null,
    subject           uuid    not null,
    recorded_on       date    not null,
    days_since_opened int     not null,
    channel           text    not null,
    interpreter_used  boolean not null,
    first             boolean not null,
    primary key (ki, contact_id)
);
create index contact_fact_subject on contact_fact (ki, subject);
create index contact_fact_case on contact_fact (ki, case_id);

create table assessment_fact (
    ki            text   not null,
    assessment_id uuid   not null,
    case_id       uuid   not null,
    subject       uuid   not null,
    assessed_on   date   not null,
    number        int    not null,
    needs         text[] not null,
    primary key (ki, assessment_id)
);
create index assessment_fact_subject on assessment_fact (ki, subject);
create index assessment_fact_case on assessment_fact (ki, case_id);

create table goal_fact (
    ki        text not null,
    goal_id   uuid not null,
    case_id   uuid not null,
    subject   uuid not null,
    domain    text not null,
    agreed_on date,
    closed_on date,
    closed_at timestamptz,
    result    text,
    primary key (ki, goal_id)
);
create index goal_fact_subject on goal_fact (ki, subject);
create index goal_fact_case on goal_fact (ki, case_id);

create table consent_fact (
    ki              text not null,
    consent_id      uuid not null,
    case_id         uuid not null,
    subject         uuid not null,
    recipient_org   uuid not null,
    purpose         text,
    domains         text[],
    single_transfer boolean,
    given_on        date,
    withdrawn_on    date,
    primary key (ki, consent_id)
);
create index consent_fact_subject on consent_fact (ki, subject);
create index consent_fact_case on consent_fact (ki, case_id);

create table handover_fact (
    ki             text not null,
    handover_id    uuid not null,
    case_id        uuid not null,
    subject        uuid not null,
    recipient_org  uuid not null,
    recipient_kind text,
    kind           text,
    purpose        text,
    domains        text[],
    ags            text,
    age_group      text,
    offered_on     date,
    due_on         date,
    answered_on    date,
    answered_at    timestamptz,
    answer_days    int,
    decline_reason text,
    return_reason  text,
    outcome        text,
    status         text not null,
    status_at      timestamptz not null,
    primary key (ki, handover_id)
);
create index handover_fact_subject on handover_fact (ki, subject);
create index handover_fact_case on handover_fact (ki, case_id);

create table procedure_fact (
    ki           text not null,
    procedure_id uuid not null,
    subject      uuid not null,
    handover_id  uuid,
    case_id      uuid,
    kind         text,
    opened_on    date,
    decided_on   date,
    decided_at   timestamptz,
    decision     text,
    days         int,
    closed_on    date,
    primary key (ki, procedure_id)
);
create index procedure_fact_subject on procedure_fact (ki, subject);
create index procedure_fact_handover on procedure_fact (ki, handover_id);
create index procedure_fact_case on procedure_fact (ki, case_id);
