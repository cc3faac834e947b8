-- The statements of one referral intake, in their order, as case-service sends them.
\set y random(1950, 2009)
\set m random(1, 12)
\set d random(1, 28)
begin;
select set_config('kim.ki', '05170', true);
select * from referral where sender_org = '01900000-0000-7000-8000-051700000002' and external_reference = 'PG-' || :client_id || '-' || clock_timestamp()::text limit 1;
select * from forwarded_referral where sender_org = '01900000-0000-7000-8000-051700000002' and external_reference = 'PG-' || :client_id || '-' || clock_timestamp()::text limit 1;
select * from person where ki = '05170' and birth_date = make_date(:y, :m, :d);
select * from referral where ki = '05170' and birth_date = make_date(:y, :m, :d) and status = 'RECEIVED';
select * from known_site where ki = '05170' order by name;
insert into referral (id, ki, sender_org, sender, external_reference, fingerprint, status, reason, urgency, life_domains, legal_basis_kind,
  legal_basis_form, legal_basis_given_on, purpose_bound, note, possible_duplicate, received_at, given_name, family_name, name_sound, birth_date,
  sex, nationalities, languages, interpreter_needed, ags, postal_code, city, phone, residence_status, sender_ki, transport,
  due_on, changed_at, amendments, version)
values (uuidv7(), '05170', '01900000-0000-7000-8000-051700000002', 'Jobcenter', 'PG-' || :client_id || '-' || gen_random_uuid(), repeat('a', 64),
  'RECEIVED', 'NEW_ARRIVAL', 'NORMAL', 'LANGUAGE,WORK', 'CONSENT', 'WRITTEN', '2026-11-02', false, 'Bitte um Termin mit Sprachmittlung.', false, now(),
  'Erika', 'Muster', '074 68', make_date(:y, :m, :d), 'FEMALE', '475', 'ar', true, '05170024', '47441', 'Moers', '+49 2841 000000', 'UNBEKANNT', '05170', 'REST', current_date + 14, now(), 0, 0);
insert into domain_event (id, topic, key, type, source, subject, ki, actor, time, traceparent, payload)
values (uuidv7(), 'kim.case.referral', gen_random_uuid()::text, 'nrw.kim.referral.received.v1', '/kim/case-service', gen_random_uuid()::text, '05170',
  'pgbench', now(), null, '{"referralId": "01900000-0000-7000-8000-000000000000", "ags": "05170024", "reason": "NEW_ARRIVAL", "urgency": "NORMAL", "lifeDomains": ["LANGUAGE", "WORK"], "ageGroup": "A27_39", "nationalityGroup": "REFUGEE_COUNTRIES", "statusGroup": "UNKNOWN", "sex": "FEMALE", "possibleDuplicate": false}');
commit;
