insert into walk_in_fact (ki, walk_in_id, recorded_on, site, anonymous, minutes, domains, outcome, referred_to, language)
select e.ki, e."walkInId", e.day, e.site, e.anonymous, e.minutes, e."lifeDomains", e.outcome, e."referredTo", e.language
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "walkInId" uuid, site uuid, anonymous boolean, minutes int, "lifeDomains" text[], outcome text,
         "referredTo" text, language text)
on conflict (ki, walk_in_id) do nothing
