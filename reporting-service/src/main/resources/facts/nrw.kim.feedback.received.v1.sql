insert into feedback_fact (ki, feedback_id, half_year, site, channel, welcome, understood, helped, next_steps)
select e.ki, e."feedbackId",
       to_char(e.day, 'YYYY') || case when extract(month from e.day) <= 6 then '-H1' else '-H2' end,
       e.site, e."feedbackChannel", e.welcome, e.understood, e.helped, e."nextSteps"
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "feedbackId" uuid, site uuid, "feedbackChannel" text, welcome int, understood int, helped int,
         "nextSteps" int)
on conflict (ki, feedback_id) do nothing
