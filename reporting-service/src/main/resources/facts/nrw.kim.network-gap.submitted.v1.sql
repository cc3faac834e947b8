insert into gap_fact as f (ki, gap_id, status, status_at, theme_id)
select distinct on (e.ki, e."gapId") e.ki, e."gapId", 'SUBMITTED', e.at, e."themeId"
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "gapId" uuid, "themeId" uuid)
 order by e.ki, e."gapId", e.at desc
on conflict (ki, gap_id) do update
   set theme_id = excluded.theme_id,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
