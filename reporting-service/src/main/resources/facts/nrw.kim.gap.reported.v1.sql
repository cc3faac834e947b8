insert into gap_fact as f (ki, gap_id, kind, dimension, domain, ags, frequency, source, reported_on, status, status_at)
select e.ki, e."gapId", e.kind, e.dimension, e.domain, e.ags, e.frequency, e.source, e.day, 'REPORTED', e.at
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "gapId" uuid, kind text, dimension text, domain text, ags text, frequency text,
         source text)
on conflict (ki, gap_id) do update
   set kind = coalesce(f.kind, excluded.kind), dimension = excluded.dimension, domain = coalesce(f.domain, excluded.domain),
       ags = excluded.ags, frequency = excluded.frequency, source = excluded.source, reported_on = excluded.reported_on
