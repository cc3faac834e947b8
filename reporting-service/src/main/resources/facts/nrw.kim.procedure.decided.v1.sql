insert into procedure_fact as f (ki, procedure_id, subject, kind, decided_on, decided_at, decision, days)
select distinct on (e.ki, e."procedureId")
       e.ki, e."procedureId", e."procedureId", e.kind, e.day, e.at, e.decision, e.days
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "procedureId" uuid, kind text, decision text, days int)
 order by e.ki, e."procedureId", e.at desc
on conflict (ki, procedure_id) do update
   set kind = excluded.kind, decided_on = excluded.decided_on, decided_at = excluded.decided_at,
       decision = excluded.decision, days = excluded.days
 where f.decided_at is null or f.decided_at < excluded.decided_at
