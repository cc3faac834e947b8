insert into referral_fact as f (ki, referral_id, subject, forwarded_to, status, status_at)
select e.ki, e."referralId", e."referralId", e."toKi", 'FORWARDED', e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "referralId" uuid, "toKi" text)
on conflict (ki, referral_id) do update
   set forwarded_to = excluded.forwarded_to,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
