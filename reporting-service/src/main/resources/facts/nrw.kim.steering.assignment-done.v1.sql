insert into assignment_fact (ki, assignment_id, decision_id, done_on, in_time)
select e.ki, e."aggregateId", e."decisionId", e.day, e."inTime"
  from jsonb_to_recordset(:events) as e(ki text, day date, "aggregateId" uuid, "decisionId" uuid, "inTime" boolean)
on conflict (ki, assignment_id) do update set done_on = excluded.done_on, in_time = excluded.in_time
