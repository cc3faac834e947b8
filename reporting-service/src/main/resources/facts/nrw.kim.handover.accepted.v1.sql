insert into handover_fact as f (ki, handover_id, case_id, subject, recipient_org, status, status_at, answered_on, answered_at, answer_days)
select e.ki, e."handoverId", e."caseId", coalesce(c.subject, e."caseId"), e."recipientOrg", 'ACCEPTED', e.at, e.day, e.at,
       e."daysSinceOffered"
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "handoverId" uuid, "caseId" uuid, "recipientOrg" uuid, "daysSinceOffered" int)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, handover_id) do update
   set answered_on = case when f.answered_at > excluded.answered_at then f.answered_on else excluded.answered_on end,
       answer_days = case when f.answered_at > excluded.answered_at then f.answer_days else excluded.answer_days end,
       answered_at = greatest(f.answered_at, excluded.answered_at),
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
