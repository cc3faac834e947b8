insert into procedure_fact as f (ki, procedure_id, subject, handover_id, case_id, kind, opened_on)
select e.ki, e."procedureId", coalesce(h.subject, e."procedureId"), e."handoverId", h.case_id, e.kind, e.day
  from jsonb_to_recordset(:events) as e(ki text, day date, "procedureId" uuid, "handoverId" uuid, kind text)
  left join handover_fact h on h.ki = e.ki and h.handover_id = e."handoverId"
on conflict (ki, procedure_id) do update
   set subject = excluded.subject, handover_id = excluded.handover_id, case_id = excluded.case_id, kind = excluded.kind,
       opened_on = excluded.opened_on
