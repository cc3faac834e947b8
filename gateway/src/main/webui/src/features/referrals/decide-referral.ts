import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { GapDraft, ReferralDecision, ReferralPreview } from '@shared/api/types/referral';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { useOnce } from '@shared/lib/use-once';
import { useRefresh } from '@shared/lib/use-refresh';
import { useStepOn } from '@shared/forms/use-stored';
import { useCodeLabel } from '@shared/ui/code';

/** After accepting there is a case. */
export type Accepted = { [K in 'caseId' | 'caseNumber']: NonNullable<ReferralDecision[K]> };

/**
 * Annehmen: opens a case with the caller as responsible case manager.
 *
 * @param onAccepted told before everything is fetched again: by then the button that was pressed is gone
 */
export function useAcceptReferral(onAccepted: (accepted: Accepted) => void) {
  const refresh = useRefresh('referrals', 'cases');
  return useMutation({
    mutationFn: ({ id, version }: ReferralPreview) =>
      api.post<Accepted>(`/referrals/${id}/accept`, { version, body: {} }),
    onSuccess: onAccepted,
    onSettled: refresh,
  });
}

export const declineSchema = z.object({ reason: requiredCode, note: optionalText });
export type Decline = z.output<typeof declineSchema>;

export function useDeclineReferral(referral: ReferralPreview) {
  return useDecision<Decline, Pick<ReferralDecision, 'gapDraft'>>(referral, 'decline');
}

export const mergeSchema = z.object({ caseId: requiredCode });

/** Zuordnen: the person already has a case here. */
export function useMergeReferral(referral: ReferralPreview) {
  return useDecision<z.output<typeof mergeSchema>>(referral, 'merge');
}

export const forwardSchema = z.object({ ki: requiredCode });

/** Weiterleiten: another KI is competent. */
export function useForwardReferral(referral: ReferralPreview) {
  return useDecision<z.output<typeof forwardSchema>>(referral, 'forward');
}

/** Systemlücke melden: one step, because the draft holds codes only and was read by who releases it. */
export function useReportReferralGap(referralId: string) {
  const refresh = useRefresh('gaps');
  const once = useOnce();
  return useMutation({
    mutationFn: (draft: GapDraft) =>
      once(draft, (idempotencyKey) =>
        api.post<unknown>(`/referrals/${referralId}/gaps`, {
          body: { ...draft, releasedForStructure: true },
          idempotencyKey,
        }),
      ),
    onSettled: refresh,
  });
}

function useDecision<B, R = unknown>({ id }: ReferralPreview, act: 'decline' | 'merge' | 'forward') {
  const refresh = useRefresh('referrals', 'cases');
  return (body: B, _: string, version?: number) =>
    api.post<R>(`/referrals/${id}/${act}`, { version, body }).then(refresh);
}

/** What a decision is taken on; a sender may have amended or withdrawn it meanwhile. */
export function useReferralNow<V>(referral: ReferralPreview, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => api.get<ReferralPreview>(`/referrals/${referral.id}`),
    record: referral,
    said,
    state: ({ status }) => label('referralStatus', status),
    keys: ['referrals', 'cases'],
  });
}
