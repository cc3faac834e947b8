insert into contact_fact (ki, contact_id, case_id, subject, recorded_on, days_since_opened, channel, interpreter_used, first)
select e.ki, e."contactId", e."caseId", coalesce(c.subject, e."caseId"), e.day, e."daysSinceOpened", e.channel,
       e."interpreterUsed", e.first
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "caseId" uuid, "contactId" uuid, "daysSinceOpened" int, channel text, "interpreterUsed" boolean,
         first boolean)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, contact_id) do nothing
