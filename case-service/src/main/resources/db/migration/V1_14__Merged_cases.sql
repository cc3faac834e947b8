-- Two cases of one person (B2-36): the one that is given up points to the one that goes on and remembers how it stood, so that
-- the step can be taken back. No record of either moves, but for the place in a household, of which a person has one only.
alter table case_file add column merged_into          uuid references case_file;
alter table case_file add column merged_into_number   text;
alter table case_file add column merged_at            timestamptz;
alter table case_file add column merged_by            text;
alter table case_file add column merged_in_phase      text;
alter table case_file add column merged_follow_up_on  date;
alter table case_file add check (merged_into is null or merged_into <> id and phase = 'ABGESCHLOSSEN');
create index case_file_merged on case_file (merged_into) where merged_into is not null;

alter table household_member add column merged_from uuid references person;

-- What happened between two cases stands in the Verlauf of both.
alter table domain_event add column other_case_id uuid
    generated always as (nullif(coalesce(payload ->> 'intoCaseId', payload ->> 'fromCaseId'), '')::uuid) stored;
create index domain_event_other_case on domain_event (other_case_id, id) where other_case_id is not null;
