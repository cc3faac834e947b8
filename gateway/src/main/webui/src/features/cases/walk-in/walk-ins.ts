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

const visitSchema = z.object({
  siteId: z.string().min(1),
  domains: someCodes,
  outcome: z.literal('BECOMES_CASE'),
  language: requiredCode,
  minutes: z.number(),
  interpreterUsed: z.boolean(),
});

/** A visit on its way to its new case. It holds codes only, so it may stand in the address. */
export type Visit = z.output<typeof visitSchema>;

/** @returns the visit that an address carries; nothing if it carries none or something else */
export function visitIn(address: string | undefined): Visit | undefined {
  try {
    return address ? visitSchema.safeParse(JSON.parse(address)).data : undefined;
  } catch {
    return undefined;
  }
}

/** What the form needs to show a visit again. */
export const visitAgain = ({ domains, outcome, language, minutes, interpreterUsed }: Visit) => ({
  domains,
  outcome,
  language,
  minutes: String(minutes),
  interpreterUsed,
});

/** Besuch erfassen. Who becomes a case is recorded with the case, so that the visit is its first contact. */
export function useRecordWalkIn(siteId: string) {
  const refresh = useRefresh('walk-ins', 'cases');
  return async (body: z.output<typeof walkInSchema>, idempotencyKey: string): Promise<Visit | undefined> => {
    const visit = 'caseId' in body ? undefined : visitSchema.safeParse({ ...body, siteId }).data;
    if (!visit)
      await api.post<WalkIn>('/walk-ins', { body: { ...body, siteId }, idempotencyKey }).then(refresh);
    return visit;
  };
}
