insert into goal_fact as f (ki, goal_id, case_id, subject, domain, closed_on, closed_at, result)
select distinct on (e.ki, e."goalId")
       e.ki, e."goalId", e."caseId", coalesce(c.subject, e."caseId"), e.domain, e.day, e.at, e.result
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "caseId" uuid, "goalId" uuid, domain text, result text)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
 order by e.ki, e."goalId", e.at desc
on conflict (ki, goal_id) do update
   set closed_on = excluded.closed_on, closed_at = excluded.closed_at, result = excluded.result
 where f.closed_at is null or f.closed_at < excluded.closed_at
