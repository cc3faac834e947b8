import type { ReferralItem } from '@shared/api/types/referral';
import { useList } from '@shared/lib/use-list';

export type ReferralStatus = ReferralItem['status'];

const EVERY_MINUTE = 60_000;

export interface ReferralFilter {
  urgency?: string;
  reason?: string;
  overdue?: boolean;
}

export function useReferrals(status: ReferralStatus, filter: ReferralFilter = {}) {
  return useList<ReferralItem>(
    ['referrals'],
    '/referrals',
    { status, ...filter, limit: 50 },
    { refreshEveryMs: EVERY_MINUTE },
  );
}
