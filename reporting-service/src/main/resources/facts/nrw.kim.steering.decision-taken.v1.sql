insert into decision_fact (ki, decision_id, meeting_id, theme_id, result, taken_on)
select e.ki, e."aggregateId", e."meetingId", e."themeId", e.result, e.day
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "aggregateId" uuid, "meetingId" uuid, "themeId" uuid, result text)
on conflict (ki, decision_id) do nothing
