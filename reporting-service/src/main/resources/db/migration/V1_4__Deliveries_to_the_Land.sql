create table delivery (
    id                 uuid primary key,
    time               timestamptz not null,
    actor              text        not null,
    org                uuid,
    period             text        not null,
    indicator          text,
    only_ki            text,
    ki_count           int         not null,
    format             text        not null,
    hash               text        not null,
    definition_version text        not null
);
comment on table delivery is 'no tenant: one pull of the Land covers many KI; delivery_ki says which, and is read with it';

create table delivery_ki (
    ki          text not null,
    delivery_id uuid not null references delivery,
    primary key (ki, delivery_id)
);
create index delivery_ki_delivery on delivery_ki (delivery_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete on delivery for each row execute function refuse_change();
create trigger append_only before update or delete on delivery_ki for each row execute function refuse_change();
