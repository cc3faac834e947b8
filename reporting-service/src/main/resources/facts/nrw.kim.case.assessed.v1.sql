insert into assessment_fact (ki, assessment_id, case_id, subject, assessed_on, number, needs)
select e.ki, e."assessmentId", e."caseId", coalesce(c.subject, e."caseId"), e.day, e.number, e.needs
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "caseId" uuid, "assessmentId" uuid, number int, needs text[])
  left join case_fact c on c.ki = e.ki and c.case_id = e."caseId"
on conflict (ki, assessment_id) do nothing
