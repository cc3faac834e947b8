insert into case_fact as f (ki, case_id, subject, phase, phase_at)
select distinct on (e.ki, e."caseId") e.ki, e."caseId", e."caseId", e."to", e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "caseId" uuid, "to" text)
 order by e.ki, e."caseId", e.at desc
on conflict (ki, case_id) do update
   set phase = excluded.phase, phase_at = excluded.phase_at
 where f.phase_at is null or f.phase_at < excluded.phase_at
