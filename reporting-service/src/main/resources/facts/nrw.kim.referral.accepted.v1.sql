insert into referral_fact as f (ki, referral_id, subject, case_id, waiting_days, status, status_at)
select e.ki, e."referralId", coalesce(c.subject, e."caseId"), e."caseId", e."waitingDays", 'ACCEPTED', e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "referralId" uuid, "caseId" uuid, "waitingDays" int)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, referral_id) do update
   set subject = excluded.subject, case_id = excluded.case_id, waiting_days = excluded.waiting_days,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
