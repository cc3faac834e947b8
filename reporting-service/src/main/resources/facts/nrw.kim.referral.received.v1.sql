insert into referral_fact as f (ki, referral_id, subject, case_id, received_on, sender_org, site, ags, reason, urgency,
                                age_group, nationality_group, status_group, sex, possible_duplicate, status, status_at)
select distinct on (e.ki, e."referralId")
       e.ki, e."referralId", coalesce(c.subject, e."referralId"), c.case_id, e.day, e."senderOrg", e.site, e.ags, e.reason,
       e.urgency, e."ageGroup", e."nationalityGroup", e."statusGroup", e.sex, e."possibleDuplicate", 'RECEIVED', e.at
  from jsonb_to_recordset(:events)
    as e(ki text, day date, at timestamptz, "referralId" uuid, "senderOrg" uuid, site uuid, ags text, reason text, urgency text,
         "ageGroup" text, "nationalityGroup" text, "statusGroup" text, sex text, "possibleDuplicate" boolean)
  left join case_fact c on c.ki = e.ki and c.referral_id = e."referralId"
 order by e.ki, e."referralId", c.opened_on
on conflict (ki, referral_id) do update
   set received_on = excluded.received_on, sender_org = excluded.sender_org, site = excluded.site, ags = excluded.ags,
       reason = excluded.reason, urgency = excluded.urgency, age_group = excluded.age_group,
       nationality_group = excluded.nationality_group, status_group = excluded.status_group, sex = excluded.sex,
       possible_duplicate = excluded.possible_duplicate
