insert into case_fact as f (ki, case_id, subject, closed_on, closed_at, closing_reason, both_sides, days)
select distinct on (e.ki, e."caseId") e.ki, e."caseId", e."caseId", e.day, e.at, e.reason, e."bothSides", e.days
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "caseId" uuid, reason text, "bothSides" boolean, days int)
 order by e.ki, e."caseId", e.at desc
on conflict (ki, case_id) do update
   set closed_on = excluded.closed_on, closed_at = excluded.closed_at, closing_reason = excluded.closing_reason,
       both_sides = excluded.both_sides, days = excluded.days
 where f.closed_at is null or f.closed_at < excluded.closed_at
