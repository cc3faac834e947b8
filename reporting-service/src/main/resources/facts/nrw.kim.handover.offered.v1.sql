insert into handover_fact as f (ki, handover_id, case_id, subject, recipient_org, recipient_kind, kind, purpose, domains, ags,
                                age_group, offered_on, due_on, status, status_at)
select e.ki, e."handoverId", e."caseId", coalesce(c.subject, e."caseId"), e."recipientOrg", e."recipientKind", e.kind,
       e.purpose, e.domains, e.ags, e."ageGroup", e.day, e."dueOn", 'OFFERED', e.at
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "handoverId" uuid, "caseId" uuid, "recipientOrg" uuid, "recipientKind" text,
         kind text, purpose text, domains text[], ags text, "ageGroup" text, "dueOn" date)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, handover_id) do update
   set recipient_kind = excluded.recipient_kind, kind = excluded.kind, purpose = excluded.purpose, domains = excluded.domains,
       ags = excluded.ags, age_group = excluded.age_group, offered_on = excluded.offered_on, due_on = excluded.due_on;
-- A procedure that came before its handover learns now whose it is.
update procedure_fact f set case_id = h.case_id, subject = h.subject
  from jsonb_to_recordset(:events) as e(ki text, "handoverId" uuid)
  join handover_fact h on h.ki = e.ki and h.handover_id = e."handoverId"
 where f.ki = e.ki and f.handover_id = e."handoverId"
