import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { WalkIn } from '@shared/api/types/walk-in';
import { optionalCode, optionalText, requiredCode, someCodes } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useWalkIns(siteId: string | undefined) {
  return useQuery({
    queryKey: ['walk-ins', siteId],
    queryFn: ({ signal }) => api.get<{ items: WalkIn[] }>('/walk-ins', { query: { siteId }, signal }),
    enabled: !!siteId,
  });
}

export const walkInSchema = z
  .object({
    who: z.enum(['anonymous', 'case']),
    caseId: z.string(),
    domains: someCodes,
    outcome: requiredCode,
    referredTo: optionalCode,
    language: requiredCode,
    minutes: z.string(),
    interpreterUsed: z.boolean(),
    ageGroup: optionalCode,
    note: optionalText,
  })
  .superRefine(({ who, caseId, outcome, referredTo }, context) => {
    if (who === 'case' && !caseId) context.addIssue({ code: 'custom', path: ['caseId'], message: 'choose' });
    if (outcome === 'REFERRED' && !referredTo)
      context.addIssue({ code: 'custom', path: ['referredTo'], message: 'choose' });
  })
  .transform(({ who, caseId, minutes, ageGroup, note, outcome, referredTo, ...codes }) => ({
    ...codes,
    outcome,
    minutes: Number(minutes),
    referredTo: outcome === 'REFERRED' ? referredTo : undefined,
    // What one kind of visit must not carry is left behind, even if it was filled in before.
    ...(who === 'case' ? { caseId, note } : { ageGroup }),
  }));

/** Besuch erfassen. */
export function useRecordWalkIn(siteId: string) {
  const refresh = useRefresh('walk-ins', 'cases');
  return (body: z.output<typeof walkInSchema>, idempotencyKey: string) =>
    api.post<WalkIn>('/walk-ins', { body: { ...body, siteId }, idempotencyKey }).then(refresh);
}
