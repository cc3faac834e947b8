insert into contact_correction as k (ki, contact_id, corrected_at, days_since_opened, channel, interpreter_used)
select distinct on (e.ki, e."contactId") e.ki, e."contactId", e.at, e."daysSinceOpened", e.channel, e."interpreterUsed"
  from jsonb_to_recordset(:events)
    as e(ki text, at timestamptz, "contactId" uuid, "daysSinceOpened" int, channel text, "interpreterUsed" boolean)
 order by e.ki, e."contactId", e.at desc
on conflict (ki, contact_id) do update
   set corrected_at = excluded.corrected_at, days_since_opened = excluded.days_since_opened, channel = excluded.channel,
       interpreter_used = excluded.interpreter_used
 where k.corrected_at is null or k.corrected_at < excluded.corrected_at;
update contact_fact f
   set days_since_opened = k.days_since_opened, channel = k.channel, interpreter_used = k.interpreter_used
  from contact_correction k
 where f.ki = k.ki and f.contact_id = k.contact_id and k.corrected_at is not null
   and (k.ki, k.contact_id) in (
       select e.ki, e."contactId" from jsonb_to_recordset(:events) as e(ki text, "contactId" uuid))
