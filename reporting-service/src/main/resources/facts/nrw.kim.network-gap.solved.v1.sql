insert into gap_fact as f (ki, gap_id, status, status_at, solved_on, solving_days)
select distinct on (e.ki, e."gapId") e.ki, e."gapId", e.result, e.at, e.day, e."daysSinceReported"
  from jsonb_to_recordset(:events) as e(ki text, day date, at timestamptz, "gapId" uuid, result text, "daysSinceReported" int)
 order by e.ki, e."gapId", e.at desc
on conflict (ki, gap_id) do update
   set solved_on = excluded.solved_on, solving_days = excluded.solving_days,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
