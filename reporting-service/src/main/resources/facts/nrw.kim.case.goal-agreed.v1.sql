insert into goal_fact as f (ki, goal_id, case_id, subject, domain, agreed_on)
select e.ki, e."goalId", e."caseId", coalesce(c.subject, e."caseId"), e.domain, e.day
  from jsonb_to_recordset(:events) as e(ki text, day date, "caseId" uuid, "goalId" uuid, domain text)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, goal_id) do update set agreed_on = excluded.agreed_on
