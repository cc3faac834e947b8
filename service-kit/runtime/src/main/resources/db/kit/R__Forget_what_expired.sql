-- Ids of applied events are kept 90 days, longer than any topic redelivers after a restored offset; keys of repeated
-- requests 30 days. The app role may not delete from the inbox, so the owner's function does it, for all tenants, with the
-- terms fixed here.
create or replace function forget_what_expired() returns bigint
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    events bigint;
    keys   bigint;
begin
    delete from inbox where received_at < now() - interval '90 days';
    get diagnostics events = row_count;
    delete from idempotency_key where created_at < now() - interval '30 days';
    get diagnostics keys = row_count;
    return events + keys;
end $$;
revoke all on function forget_what_expired() from public;
grant execute on function forget_what_expired() to "${app_role}";
