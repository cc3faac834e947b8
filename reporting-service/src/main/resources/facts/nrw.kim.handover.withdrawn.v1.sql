insert into handover_fact as f (ki, handover_id, case_id, subject, recipient_org, status, status_at)
select e.ki, e."handoverId", e."caseId", coalesce(c.subject, e."caseId"), e."recipientOrg", 'WITHDRAWN', e.at
  from jsonb_to_recordset(:events)
    as e(ki text, at timestamptz, "handoverId" uuid, "caseId" uuid, "recipientOrg" uuid)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, handover_id) do update
   set status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
