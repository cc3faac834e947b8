insert into contact_correction as k (ki, contact_id, withdrawn)
select distinct e.ki, e."contactId", true
  from jsonb_to_recordset(:events) as e(ki text, "contactId" uuid)
on conflict (ki, contact_id) do update set withdrawn = true;
insert into contact_correction as k (ki, contact_id, made_first)
select distinct e.ki, e."firstContactId", true
  from jsonb_to_recordset(:events) as e(ki text, "firstContactId" uuid)
 where e."firstContactId" is not null
on conflict (ki, contact_id) do update set made_first = true;
delete from contact_fact f
 using jsonb_to_recordset(:events) as e(ki text, "contactId" uuid)
 where f.ki = e.ki and f.contact_id = e."contactId";
-- The waiting ended with the contact that is the first one now.
update contact_fact f set first = true
  from jsonb_to_recordset(:events) as e(ki text, "firstContactId" uuid)
 where f.ki = e.ki and f.contact_id = e."firstContactId"
