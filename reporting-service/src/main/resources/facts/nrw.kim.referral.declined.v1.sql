insert into referral_fact as f (ki, referral_id, subject, decline_reason, status, status_at)
select e.ki, e."referralId", e."referralId", e.reason, 'DECLINED', e.at
  from jsonb_to_recordset(:events) as e(ki text, at timestamptz, "referralId" uuid, reason text)
on conflict (ki, referral_id) do update
   set decline_reason = excluded.decline_reason,
       status = case when f.status_at > excluded.status_at then f.status else excluded.status end,
       status_at = greatest(f.status_at, excluded.status_at)
