import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Referral, ReferralDecision } from '@shared/api/types/case';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** After accepting there is a case. */
export type Accepted = { [K in 'caseId' | 'caseNumber']: NonNullable<ReferralDecision[K]> };

/** Annehmen: opens a case with the caller as responsible case manager. */
export function useAcceptReferral() {
  const refresh = useRefresh('referrals', 'cases');
  return useMutation({
    mutationFn: ({ id, version }: Referral) =>
      api.post<Accepted>(`/referrals/${id}/accept`, { version, body: {} }),
    onSettled: refresh,
  });
}

export const declineSchema = z.object({ reason: requiredCode, note: optionalText });
export type Decline = z.output<typeof declineSchema>;

export function useDeclineReferral(referral: Referral) {
  return useDecision<Decline>(referral, 'decline');
}

export const mergeSchema = z.object({ caseId: requiredCode });

/** Zuordnen: the person already has a case here. */
export function useMergeReferral(referral: Referral) {
  return useDecision<z.output<typeof mergeSchema>>(referral, 'merge');
}

export const forwardSchema = z.object({ ki: requiredCode });

/** Weiterleiten: another KI is competent. */
export function useForwardReferral(referral: Referral) {
  return useDecision<z.output<typeof forwardSchema>>(referral, 'forward');
}

function useDecision<B>({ id, version }: Referral, act: 'decline' | 'merge' | 'forward') {
  const refresh = useRefresh('referrals', 'cases');
  return (body: B) => api.post<unknown>(`/referrals/${id}/${act}`, { version, body }).then(refresh);
}
