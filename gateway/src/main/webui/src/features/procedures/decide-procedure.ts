import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Procedure } from '@shared/api/types/abh';
import { optionalDate, optionalText, requiredCode } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';

/** Conditions that nobody has marked as met: a grant in spite of them has to be reasoned. */
export function unsettled({ checklist }: Procedure) {
  return checklist.filter(({ state }) => state !== 'MET');
}

/** Longest validity as a calendar date; undefined where a grant has no end. */
export function latestEnd({ rule }: Procedure, from = today()): string | undefined {
  const months = rule.grant.maximumMonths;
  if (!months) return undefined;
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

export function rulingSchema(procedure: Procedure) {
  const latest = latestEnd(procedure);
  const open = unsettled(procedure).length > 0;
  return z
    .object({ decision: requiredCode, validUntil: optionalDate, reason: optionalText })
    .superRefine(({ decision, validUntil, reason }, context) => {
      const issue = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (decision === 'GRANTED' && latest && !validUntil) issue('validUntil', 'date');
      if (decision === 'GRANTED' && latest && validUntil && (validUntil <= today() || validUntil > latest)) {
        issue('validUntil', 'outOfRange');
      }
      if (!reason && decision === 'REFUSED') issue('reason', 'required');
      if (!reason && decision === 'GRANTED' && open) issue('reason', 'reasonForOpen');
    })
    .transform((ruling) =>
      ruling.decision === 'GRANTED' && latest ? ruling : { ...ruling, validUntil: undefined },
    );
}

export type Ruling = z.output<ReturnType<typeof rulingSchema>>;

/** Entscheiden: the officer decides, the checklist only hints. */
export function useDecideProcedure({ id }: Procedure) {
  const settle = useSettle('procedures', 'handover-inbox');
  return (body: Ruling, _: string, version?: number) =>
    settle(api.post<Procedure>(`/procedures/${id}/decide`, { version, body }));
}

export function useCloseProcedure({ id, version }: Procedure) {
  const refresh = useRefresh('procedures');
  return useMutation({
    mutationFn: () => api.post<Procedure>(`/procedures/${id}/close`, { version }),
    onSettled: refresh,
  });
}
