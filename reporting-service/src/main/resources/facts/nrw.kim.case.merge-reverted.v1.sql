insert into case_fact as f (ki, case_id, subject, merge_at)
select e.ki, e."caseId", e."caseId", max(e.at)
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "caseId" uuid)
 group by e.ki, e."caseId"
on conflict (ki, case_id) do update
   set subject = coalesce(f.person_key, f.case_id), merged_into = null, merged_subject = null, merge_at = excluded.merge_at
 where f.merge_at is null or f.merge_at < excluded.merge_at;
-- All that belongs to the case is the same person's again.
with merged as (
    select c.ki, c.case_id, c.subject from case_fact c
      join jsonb_to_recordset(:events) as e(ki text, "caseId" uuid) on c.ki = e.ki and c.case_id = e."caseId"),
referrals as (
    update referral_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id),
contacts as (
    update contact_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id),
assessments as (
    update assessment_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id),
goals as (
    update goal_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id),
consents as (
    update consent_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id),
handovers as (
    update handover_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id)
update procedure_fact f set subject = m.subject from merged m where f.ki = m.ki and f.case_id = m.case_id
