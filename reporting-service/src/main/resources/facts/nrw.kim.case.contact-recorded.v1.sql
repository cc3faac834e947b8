insert into contact_fact (ki, contact_id, case_id, subject, recorded_on, days_since_opened, channel, interpreter_used, first)
select e.ki, e."contactId", e."caseId", coalesce(c.subject, e."caseId"), e.day,
       case when k.corrected_at is null then e."daysSinceOpened" else k.days_since_opened end,
       case when k.corrected_at is null then e.channel else k.channel end,
       case when k.corrected_at is null then e."interpreterUsed" else k.interpreter_used end,
       e.first or coalesce(k.made_first, false)
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "caseId" uuid, "contactId" uuid, "daysSinceOpened" int, channel text, "interpreterUsed" boolean,
         first boolean)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
  left join contact_correction k on k.ki = e.ki and k.contact_id = e."contactId"
 where not coalesce(k.withdrawn, false)
on conflict (ki, contact_id) do nothing
