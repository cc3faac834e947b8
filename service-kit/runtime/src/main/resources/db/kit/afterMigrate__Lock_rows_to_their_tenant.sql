-- First of the two locks: every table carries ki and shows a row only to a transaction that named its tenant.
-- The app role owns nothing and cannot bypass. A table without ki must say why in its comment ("no tenant: …").
-- Runs at every start: what already stands is left alone, so that a rolling restart takes no table lock.
do $$
declare
    t record;
    append_only constant text[] := array['domain_event', 'access_log', 'inbox'];
    wanted text;
begin
    -- Two instances may start at once.
    perform pg_advisory_xact_lock(hashtext('kim.afterMigrate'));
    execute format('grant usage on schema public to %I', '${app_role}');
    for t in
        select c.oid, c.relname, c.relrowsecurity, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'ki' and not a.attisdropped) as has_ki,
               exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant') as has_policy
          from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
         order by c.relname
    loop
        if t.comment not like 'no tenant:%' then
            if not t.has_ki then
                raise exception 'table % has no column ki and no comment "no tenant: <why>"', t.relname;
            end if;
            if not t.relrowsecurity then
                execute format('alter table %I enable row level security', t.relname);
            end if;
            if not t.has_policy then
                execute format('create policy tenant on %I to %I using (ki = any ((select string_to_array(current_setting(''kim.ki'', true), '',''))::text[]))',
                               t.relname, '${app_role}');
            end if;
        end if;
        wanted := case when t.relname = any (append_only) then 'select, insert' else 'select, insert, update, delete' end;
        if not has_table_privilege('${app_role}', t.oid, 'select')
           or has_table_privilege('${app_role}', t.oid, 'update') <> (wanted like '%update%') then
            execute format('revoke all on %I from %I', t.relname, '${app_role}');
            execute format('grant %s on %I to %I', wanted, t.relname, '${app_role}');
        end if;
    end loop;
    execute format('grant usage on all sequences in schema public to %I', '${app_role}');
end $$;
