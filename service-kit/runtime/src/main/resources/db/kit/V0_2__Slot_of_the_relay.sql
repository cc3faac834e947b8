-- The slot stands before the first event is written, so nothing is lost before Debezium connects for the first time.
select pg_create_logical_replication_slot('kim_relay_' || replace(current_database(), 'kim_', ''), 'pgoutput')
 where not exists (
    select from pg_replication_slots where slot_name = 'kim_relay_' || replace(current_database(), 'kim_', ''));
