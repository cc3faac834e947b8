insert into referral_fact as f (ki, referral_id, subject, status, status_at)
select e.ki, e."referralId", e."referralId", 'WITHDRAWN', e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "referralId" uuid)
on conflict (ki, referral_id) do update
   set status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
