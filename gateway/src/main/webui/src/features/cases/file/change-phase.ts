import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile, CasePhase, CaseState } from '@shared/api/types/case';
import { optionalText, requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** Phases that leave the Regelkreis; the file must say why. */
export const SIDE_PHASES: readonly CasePhase[] = ['RUHEND', 'VERWIESEN', 'ABGEBROCHEN'];

/** Steps of the Regelkreis in their order. */
export const MAIN_PHASES: readonly CasePhase[] = [
  'ZUGANG',
  'ERSTBERATUNG',
  'ASSESSMENT',
  'ZIELVEREINBARUNG',
  'HILFEPLANUNG',
  'LEISTUNGSSTEUERUNG',
  'MONITORING',
  'RE_ASSESSMENT',
  'ABSCHLUSS',
];

export const phaseSchema = z.object({ reason: requiredText });

export function useChangePhase({ id, version: seen }: CaseFile) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ version = seen, ...body }: { phase: CasePhase; reason?: string; version?: number }) =>
      api.post<CaseState>(`/cases/${id}/phase`, { version, body }),
    onSettled: refresh,
  });
}

/** The way back, where the Regelkreis has one from the phase that was reached; else there is nothing to undo. */
export function useUndoPhase({ id, phase: former }: CaseFile) {
  const refresh = useRefresh('cases');
  return ({ allowedPhases, version }: CaseState) =>
    allowedPhases.includes(former) && !SIDE_PHASES.includes(former)
      ? () => api.post<CaseState>(`/cases/${id}/phase`, { version, body: { phase: former } }).then(refresh)
      : undefined;
}

export const closingSchema = z
  .object({
    reason: requiredCode,
    confirmedByCaseManager: z.boolean(),
    confirmedByPerson: z.boolean(),
    note: optionalText,
  })
  .refine(
    (closing) =>
      closing.reason !== 'GOALS_REACHED' || (closing.confirmedByCaseManager && closing.confirmedByPerson),
    {
      message: 'bothSides',
      path: ['confirmedByPerson'],
    },
  );

export function useCloseCase({ id }: CaseFile) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof closingSchema>, _: string, version?: number) =>
    api.post<unknown>(`/cases/${id}/close`, { version, body }).then(refresh);
}

export function useReopenCase({ id, version }: CaseFile) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: () => api.post<unknown>(`/cases/${id}/reopen`, { version }),
    onSettled: refresh,
  });
}
