-- The first recognition counts; kind and domain are those that the Koordinierende Stelle recognised.
insert into gap_fact as f (ki, gap_id, kind, domain, recognised_on, recognition_days, status, status_at)
select distinct on (e.ki, e."gapId")
       e.ki, e."gapId", e.kind, e.domain, e.day, e."daysSinceReported", 'RECOGNISED', e.at
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "gapId" uuid, kind text, domain text, "daysSinceReported" int)
 order by e.ki, e."gapId", e.at
on conflict (ki, gap_id) do update
   set kind = excluded.kind, domain = excluded.domain,
       recognised_on = least(f.recognised_on, excluded.recognised_on),
       recognition_days = case when f.recognised_on <= excluded.recognised_on then f.recognition_days
                               else excluded.recognition_days end,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
