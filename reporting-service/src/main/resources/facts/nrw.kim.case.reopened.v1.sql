insert into case_fact as f (ki, case_id, subject, reopened_at)
select e.ki, e."caseId", e."caseId", max(e.at)
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "caseId" uuid)
 group by e.ki, e."caseId"
on conflict (ki, case_id) do update set reopened_at = greatest(f.reopened_at, excluded.reopened_at)
