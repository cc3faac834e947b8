-- How many years a KI keeps a closed case; without a row the standard of the house holds.
create table retention_setting (
    ki         text primary key,
    years      int         not null check (years between 1 and 10),
    changed_by text        not null,
    changed_at timestamptz not null,
    version    int         not null
);

-- What is said of the erasure of a closed case: on which day, and what stops it.
create table case_retention (
    case_id      uuid primary key references case_file on delete cascade,
    ki           text not null,
    erase_on     date,
    reason       text,
    note         text,
    announced_by text,
    announced_at timestamptz,
    hold_until   date,
    hold_reason  text,
    hold_note    text,
    held_by      text,
    held_at      timestamptz,
    version      int  not null,
    check (num_nonnulls(erase_on, reason, announced_by, announced_at) in (0, 4)),
    check (num_nonnulls(hold_until, hold_reason, held_by, held_at) in (0, 4))
);
create index case_retention_day on case_retention (ki, erase_on, case_id) where erase_on is not null;
create index case_retention_hold on case_retention (ki, hold_until) where hold_until is not null;

-- What stays of an erased case: enough to answer a link to it, nothing that leads to the person.
create table erased_case (
    case_id     uuid primary key,
    ki          text        not null,
    closed_year int         not null,
    erased_at   timestamptz not null,
    reason      text        not null,
    erased_by   text        not null
);

-- A case that was broken off is over as well; the day stood in the event log only.
update case_file c
   set closed_at = (select max(e.time) from domain_event e
                     where e.case_id = c.id and e.type = 'nrw.kim.case.phase-changed.v1' and e.payload ->> 'to' = 'ABGEBROCHEN')
 where c.phase = 'ABGEBROCHEN' and c.closed_at is null;
create index case_file_closed on case_file (ki, closed_at, id) where closed_at is not null and merged_into is null;

-- Whatever hangs on a case goes with it, and whatever hangs on a person with the person. A report of a gap and a visit of the
-- open consultation hour say nothing of a person and only lose their way back to the case.
do $$
declare
    t record;
begin
    for t in
        select * from (values
            ('assessment', 'case_id', 'case_file', 'cascade'),
            ('assessment_domain', 'assessment_id', 'assessment', 'cascade'),
            ('goal', 'case_id', 'case_file', 'cascade'),
            ('contact', 'case_id', 'case_file', 'cascade'),
            ('contact_version', 'case_id', 'case_file', 'cascade'),
            ('contact_version', 'contact_id', 'contact', 'cascade'),
            ('consent', 'case_id', 'case_file', 'cascade'),
            ('handover', 'case_id', 'case_file', 'cascade'),
            ('handover', 'consent_id', 'consent', 'cascade'),
            ('handover_check', 'handover_id', 'handover', 'cascade'),
            ('handover_message', 'handover_id', 'handover', 'cascade'),
            ('handover_link', 'handover_id', 'handover', 'cascade'),
            ('case_reader', 'case_id', 'case_file', 'cascade'),
            ('case_request', 'case_id', 'case_file', 'cascade'),
            ('plan_step', 'case_id', 'case_file', 'cascade'),
            ('plan_step', 'goal_id', 'goal', 'cascade'),
            ('plan_step_postponement', 'step_id', 'plan_step', 'cascade'),
            ('goal_agreement', 'case_id', 'case_file', 'cascade'),
            ('appointment', 'case_id', 'case_file', 'cascade'),
            ('imported_case', 'case_id', 'case_file', 'cascade'),
            ('known_transition', 'case_id', 'case_file', 'cascade'),
            ('transition_tick', 'case_id', 'case_file', 'cascade'),
            ('transition_told', 'case_id', 'case_file', 'cascade'),
            ('supervision_sample', 'case_id', 'case_file', 'cascade'),
            ('additional_value', 'case_id', 'case_file', 'cascade'),
            ('case_milestone', 'case_id', 'case_file', 'cascade'),
            ('case_conference', 'case_id', 'case_file', 'cascade'),
            ('peer_advice', 'case_id', 'case_file', 'cascade'),
            ('peer_answer', 'advice_id', 'peer_advice', 'cascade'),
            ('migration_note', 'case_id', 'case_file', 'cascade'),
            ('case_document', 'case_id', 'case_file', 'cascade'),
            ('case_document_content', 'document_id', 'case_document', 'cascade'),
            ('information_given', 'case_id', 'case_file', 'cascade'),
            ('gap_report', 'case_id', 'case_file', 'set null'),
            ('walk_in', 'case_id', 'case_file', 'set null'),
            ('referral_version', 'referral_id', 'referral', 'cascade'),
            ('referral_attachment', 'referral_id', 'referral', 'cascade'),
            ('person_history', 'person_id', 'person', 'cascade'),
            ('person_history', 'corrects', 'person_history', 'cascade'),
            ('address_block', 'person_id', 'person', 'cascade'),
            ('household_member', 'person_id', 'person', 'cascade'),
            ('household_member', 'merged_from', 'person', 'set null')
        ) as hangs (child, field, parent, action)
    loop
        execute format('alter table %I drop constraint %I', t.child, t.child || '_' || t.field || '_fkey');
        execute format('alter table %I add constraint %I foreign key (%I) references %I on delete %s',
                       t.child, t.child || '_' || t.field || '_fkey', t.field, t.parent, t.action);
    end loop;
end $$;

-- Without these every erasure would read the whole table.
create index contact_version_contact on contact_version (contact_id);
create index handover_consent on handover (consent_id);
create index plan_step_goal on plan_step (goal_id);
create index interpreting_appointment on interpreting (appointment_id);
create index person_history_corrects on person_history (corrects) where corrects is not null;
create index address_block_person on address_block (person_id);
create index household_member_person on household_member (person_id);
create index household_member_merged_from on household_member (merged_from) where merged_from is not null;
create index known_transition_case on known_transition (case_id);
create index webhook_delivery_subject on webhook_delivery (subject);
