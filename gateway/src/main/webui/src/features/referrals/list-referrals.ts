import type { ReferralItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';

export type ReferralStatus = ReferralItem['status'];

const EVERY_MINUTE = 60_000;

export function useReferrals(status: ReferralStatus) {
  return useList<ReferralItem>(
    ['referrals'],
    '/referrals',
    { status, limit: 50 },
    { refreshEveryMs: EVERY_MINUTE },
  );
}
