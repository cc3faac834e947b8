insert into consent_fact as f (ki, consent_id, case_id, subject, recipient_org, purpose, domains, single_transfer, given_on)
select e.ki, e."consentId", e."caseId", coalesce(c.subject, e."caseId"), e."recipientOrg", e.purpose, e.domains,
       e."singleTransfer", e.day
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "consentId" uuid, "caseId" uuid, "recipientOrg" uuid, purpose text, domains text[],
         "singleTransfer" boolean)
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, consent_id) do update
   set purpose = excluded.purpose, domains = excluded.domains, single_transfer = excluded.single_transfer,
       given_on = excluded.given_on
