-- This service says nothing, so nobody would ever read its slot, and an unread slot keeps write-ahead log for ever.
select pg_drop_replication_slot(slot_name) from pg_replication_slots
 where slot_name = 'kim_relay_' || replace(current_database(), 'kim_', '') and database = current_database();
