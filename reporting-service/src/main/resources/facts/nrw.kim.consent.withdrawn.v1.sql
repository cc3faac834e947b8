insert into consent_fact as f (ki, consent_id, case_id, subject, recipient_org, withdrawn_on)
select e.ki, e."consentId", e."caseId", coalesce(c.subject, e."caseId"), e."recipientOrg", e.day
  from jsonb_to_recordset(:events) as e(ki text, day date, "consentId" uuid, "caseId" uuid, "recipientOrg" uuid)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, consent_id) do update set withdrawn_on = excluded.withdrawn_on
