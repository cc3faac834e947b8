insert into site_fact as f (ki, site_id, organisation_id, ags, served_ags, status, changed_at)
select distinct on (e.ki, e."aggregateId")
       e.ki, e."aggregateId", e."organisationId", e.ags, e."servedAgs", e.status, e.at
  from jsonb_to_recordset(:events)
    as e(ki text, at timestamptz, "aggregateId" uuid, "organisationId" uuid, ags text, "servedAgs" text[], status text)
 order by e.ki, e."aggregateId", e.at desc
on conflict (ki, site_id) do update
   set organisation_id = excluded.organisation_id, ags = excluded.ags, served_ags = excluded.served_ags,
       status = excluded.status, changed_at = excluded.changed_at
 where f.changed_at < excluded.changed_at
