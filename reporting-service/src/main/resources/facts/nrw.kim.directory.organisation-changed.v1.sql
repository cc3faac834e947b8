insert into organisation_fact as f (ki, organisation_id, type, rechtskreise, active, changed_at)
select distinct on (e.ki, e."aggregateId") e.ki, e."aggregateId", e.type, e.rechtskreise, e.active, e.at
  from jsonb_to_recordset(:events)
    as e(ki text, at timestamptz, "aggregateId" uuid, type text, rechtskreise text[], active boolean)
 order by e.ki, e."aggregateId", e.at desc
on conflict (ki, organisation_id) do update
   set type = excluded.type, rechtskreise = excluded.rechtskreise, active = excluded.active, changed_at = excluded.changed_at
 where f.changed_at < excluded.changed_at
