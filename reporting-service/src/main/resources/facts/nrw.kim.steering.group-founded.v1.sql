insert into body_fact (ki, body_id, kind, founded_on)
select e.ki, e."aggregateId", e.kind, e.day
  from jsonb_to_recordset(:events) as e(ki text, day date, "aggregateId" uuid, kind text)
on conflict (ki, body_id) do nothing
