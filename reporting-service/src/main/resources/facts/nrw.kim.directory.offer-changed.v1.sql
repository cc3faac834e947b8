insert into offer_fact as f (ki, offer_id, organisation_id, domains, ags, active, changed_at)
select distinct on (e.ki, e."aggregateId")
       e.ki, e."aggregateId", e."organisationId", e.domains, e.ags, e.active, e.at
  from jsonb_to_recordset(:events)
    as e(ki text, at timestamptz, "aggregateId" uuid, "organisationId" uuid, domains text[], ags text[], active boolean)
 order by e.ki, e."aggregateId", e.at desc
on conflict (ki, offer_id) do update
   set organisation_id = excluded.organisation_id, domains = excluded.domains, ags = excluded.ags, active = excluded.active,
       changed_at = excluded.changed_at
 where f.changed_at < excluded.changed_at
