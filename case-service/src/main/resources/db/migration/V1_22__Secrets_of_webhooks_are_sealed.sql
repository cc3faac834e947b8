-- What is readable from before is sealed by the service when it starts: only it knows the key.
alter table webhook add column former_secret text;
alter table webhook add column former_until timestamptz;
alter table webhook add check ((former_secret is null) = (former_until is null));
