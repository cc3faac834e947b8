insert into case_fact as f (ki, case_id, subject, person_key, referral_id, opened_on, controller, site, ags, access_channel,
                            reason, age_group, nationality_group, status_group, sex, length_of_stay)
select e.ki, e."caseId", e."personKey", e."personKey", e."referralId", e.day, e.controller, e.site, e.ags, e."accessChannel",
       e.reason, e."ageGroup", e."nationalityGroup", e."statusGroup", e.sex, e."lengthOfStay"
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "caseId" uuid, "personKey" uuid, "referralId" uuid, controller uuid, site uuid, ags text,
         "accessChannel" text, reason text, "ageGroup" text, "nationalityGroup" text, "statusGroup" text, sex text,
         "lengthOfStay" text)
on conflict (ki, case_id) do update
   set subject = excluded.subject, person_key = excluded.person_key, referral_id = excluded.referral_id,
       opened_on = excluded.opened_on, controller = excluded.controller, site = excluded.site, ags = excluded.ags,
       access_channel = excluded.access_channel, reason = excluded.reason, age_group = excluded.age_group,
       nationality_group = excluded.nationality_group, status_group = excluded.status_group, sex = excluded.sex,
       length_of_stay = excluded.length_of_stay;
-- What came before the case learns now whose it is.
with opened as (
    select * from jsonb_to_recordset(:events) as e(ki text, "caseId" uuid, "personKey" uuid, "referralId" uuid)),
referrals as (
    update referral_fact f set subject = o."personKey", case_id = o."caseId" from opened o
     where f.ki = o.ki and (f.case_id = o."caseId" or f.referral_id = o."referralId")),
contacts as (
    update contact_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId"),
assessments as (
    update assessment_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId"),
goals as (
    update goal_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId"),
consents as (
    update consent_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId"),
handovers as (
    update handover_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId")
update procedure_fact f set subject = o."personKey" from opened o where f.ki = o.ki and f.case_id = o."caseId"
