insert into gap_fact as f (ki, gap_id, status, status_at)
select distinct on (e.ki, e."gapId") e.ki, e."gapId", 'TRIAGED', e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "gapId" uuid)
 order by e.ki, e."gapId", e.at desc
on conflict (ki, gap_id) do update
   set status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
