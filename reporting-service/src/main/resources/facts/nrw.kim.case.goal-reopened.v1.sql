-- "closed_at" is the time of the last word on the result, so that a result and its being taken back may come in any order.
insert into goal_fact as f (ki, goal_id, case_id, subject, domain, closed_at)
select distinct on (e.ki, e."goalId")
       e.ki, e."goalId", e."caseId", coalesce(c.subject, e."caseId"), e.domain, e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "caseId" uuid, "goalId" uuid, domain text)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
 order by e.ki, e."goalId", e.at desc
on conflict (ki, goal_id) do update
   set closed_on = null, closed_at = excluded.closed_at, result = null
 where f.closed_at is null or f.closed_at < excluded.closed_at
