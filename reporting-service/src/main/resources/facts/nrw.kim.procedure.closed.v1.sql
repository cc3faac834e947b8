insert into procedure_fact as f (ki, procedure_id, subject, closed_on)
select e.ki, e."procedureId", e."procedureId", e.day
  from jsonb_to_recordset(:events) as e(ki text, day date, "procedureId" uuid)
on conflict (ki, procedure_id) do update set closed_on = excluded.closed_on
