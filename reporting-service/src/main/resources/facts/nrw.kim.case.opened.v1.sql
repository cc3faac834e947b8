insert into case_fact as f (ki, case_id, subject, person_key, referral_id, opened_on, controller, site, ags, access_channel,
                            reason, age_group, nationality_group, status_group, sex, length_of_stay)
select e.ki, e."caseId", e."personKey", e."personKey", e."referralId", e.day, e.controller, e.site, e.ags, e."accessChannel",
       e.reason, e."ageGroup", e."nationalityGroup", e."statusGroup", e.sex, e."lengthOfStay"
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "caseId" uuid, "personKey" uuid, "referralId" uuid, controller uuid, site uuid, ags text,
         "accessChannel" text, reason text, "ageGroup" text, "nationalityGroup" text, "statusGroup" text, sex text,
         "lengthOfStay" text)
on conflict (ki, case_id) do update
   set subject = coalesce(f.merged_subject, excluded.subject), person_key = excluded.person_key, referral_id = excluded.referral_id,
       opened_on = excluded.opened_on, controller = excluded.controller, site = excluded.site, ags = excluded.ags,
       access_channel = excluded.access_channel, reason = excluded.reason, age_group = excluded.age_group,
       nationality_group = excluded.nationality_group, status_group = excluded.status_group, sex = excluded.sex,
       length_of_stay = excluded.length_of_stay;
-- What came before the case learns now whose it is.
with opened as (
    select c.ki, c.case_id, c.referral_id, c.subject from case_fact c
      join jsonb_to_recordset(:events) as e(ki text, "caseId" uuid) on c.ki = e.ki and c.case_id = e."caseId"),
referrals as (
    update referral_fact f set subject = o.subject, case_id = o.case_id from opened o
     where f.ki = o.ki and (f.case_id = o.case_id or f.referral_id = o.referral_id)),
contacts as (
    update contact_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id),
assessments as (
    update assessment_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id),
goals as (
    update goal_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id),
consents as (
    update consent_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id),
handovers as (
    update handover_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id)
update procedure_fact f set subject = o.subject from opened o where f.ki = o.ki and f.case_id = o.case_id
