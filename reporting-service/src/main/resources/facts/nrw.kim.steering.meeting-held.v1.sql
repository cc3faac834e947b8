insert into meeting_fact (ki, meeting_id, body_id, body_kind, held_on, seats_filled, seats)
select e.ki, e."aggregateId", e."bodyId", e."bodyKind", e.day, e."seatsFilled", e.seats
  from jsonb_to_recordset(:events)
    as e(ki text, day date, "aggregateId" uuid, "bodyId" uuid, "bodyKind" text, "seatsFilled" int, seats int)
on conflict (ki, meeting_id) do nothing
