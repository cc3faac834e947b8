-- A sender is told what became of its referral, may amend or withdraw it, and attaches files; of a refused one only the
-- record of the refusal stays.

alter table referral
    alter column fingerprint        drop not null,
    alter column given_name         drop not null,
    alter column family_name        drop not null,
    alter column name_sound         drop not null,
    alter column birth_date         drop not null,
    alter column sex                drop not null,
    alter column nationalities      drop not null,
    alter column languages          drop not null,
    alter column interpreter_needed drop not null,
    alter column ags                drop not null,
    alter column residence_status   drop not null,
    add column sender_ki         text,
    add column transport         text,
    add column due_on            date,
    add column changed_at        timestamptz,
    add column amendments        int not null default 0,
    add column withdrawal_reason text;
update referral
   set sender_ki  = ki,
       transport  = 'REST',
       due_on     = (received_at at time zone 'Europe/Berlin')::date + 14,
       changed_at = coalesce(decided_at, received_at);
update referral
   set fingerprint = null, note = null, other_case_management = null, given_name = null, family_name = null, name_sound = null,
       birth_date = null, sex = null, nationalities = null, languages = null, interpreter_needed = null, ags = null,
       postal_code = null, city = null, street = null, phone = null, email = null, residence_status = null,
       family_status = null, arrived_on = null
 where status = 'DECLINED';
alter table referral
    alter column sender_ki  set not null,
    alter column transport  set not null,
    alter column due_on     set not null,
    alter column changed_at set not null,
    add constraint referral_refused_holds_no_person check (
        case when status in ('DECLINED', 'WITHDRAWN')
             then num_nonnulls(fingerprint, note, other_case_management, given_name, family_name, name_sound, birth_date, sex,
                               nationalities, languages, interpreter_needed, ags, postal_code, city, street, phone, email,
                               residence_status, family_status, arrived_on) = 0
             else num_nulls(fingerprint, given_name, family_name, name_sound, birth_date, sex, nationalities, languages,
                            interpreter_needed, ags, residence_status) = 0
        end);
create index referral_due on referral (ki, status, due_on, id);
create index referral_case on referral (case_id);
create index referral_changed on referral (sender_org, changed_at);

-- What the sender may still see of a referral that went on to another KI: no person.
create table forwarded_referral (
    id                 uuid primary key,
    ki                 text not null,
    sender_org         uuid not null,
    external_reference text not null,
    responsible_ki     text not null,
    status             text not null,
    decline_reason     text,
    withdrawal_reason  text,
    received_at        timestamptz not null,
    decided_at         timestamptz,
    changed_at         timestamptz not null,
    unique (sender_org, external_reference)
);

create table referral_version (
    id             uuid primary key,
    ki             text        not null,
    referral_id    uuid        not null references referral,
    number         int         not null,
    earlier        text        not null,
    later          text        not null,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    after_decision boolean     not null,
    unique (referral_id, number)
);

create table referral_attachment (
    id          uuid primary key,
    ki          text        not null,
    referral_id uuid        not null references referral,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    sha256      text        not null,
    added_at    timestamptz not null,
    added_by    text        not null
);
create index referral_attachment_referral on referral_attachment (referral_id, id);

-- Apart from its description, so that no list reads contents.
create table referral_attachment_content (
    attachment_id uuid primary key references referral_attachment on delete cascade,
    ki            text  not null,
    content       bytea not null
);
-- PDF, JPEG and PNG are compressed already.
alter table referral_attachment_content alter column content set storage external;

create table webhook (
    id         uuid primary key,
    ki         text        not null,
    org        uuid        not null,
    url        text        not null,
    secret     text        not null,
    created_at timestamptz not null,
    created_by text        not null,
    unique (ki, org, url)
);

create table webhook_delivery (
    id           uuid primary key,
    ki           text        not null,
    webhook_id   uuid        not null references webhook on delete cascade,
    subject      uuid        not null,
    body         text        not null,
    status       text        not null,
    attempts     int         not null,
    due_at       timestamptz not null,
    created_at   timestamptz not null,
    delivered_at timestamptz,
    last_status  int,
    last_error   text
);
create index webhook_delivery_due on webhook_delivery (due_at) where status = 'PENDING';
create index webhook_delivery_list on webhook_delivery (webhook_id, id desc);

alter table case_file add column purpose_bound boolean not null default false;
update case_file c set purpose_bound = true
  from referral r
 where r.case_id = c.id and r.purpose_bound;

-- A referral that had to be refused can show a gap, too.
alter table gap_report alter column case_id drop not null;
