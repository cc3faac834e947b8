insert into assignment_fact (ki, assignment_id, decision_id, given_on, due_on)
select e.ki, e."aggregateId", e."decisionId", e.day, e."dueOn"
  from jsonb_to_recordset(:events) as e(ki text, day date, "aggregateId" uuid, "decisionId" uuid, "dueOn" date)
on conflict (ki, assignment_id) do update set given_on = excluded.given_on, due_on = excluded.due_on
