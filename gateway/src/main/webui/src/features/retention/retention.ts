import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { components } from '@shared/api/generated/case-service';
import { useStepOn } from '@shared/forms/use-stored';
import { optionalText, requiredCode, requiredDate } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useList } from '@shared/lib/use-list';
import { useRefresh } from '@shared/lib/use-refresh';

type Schemas = components['schemas'];
export type RetentionSetting = Schemas['RetentionSetting'];
export type CaseRetention = Schemas['CaseRetention'];
export type AnnouncedCase = Schemas['AnnouncedCase'];

/** A case as far as a step on its erasure needs to know it. */
export type Erasable = Pick<CaseRetention, 'caseId' | 'state' | 'version'>;

export const SETTING = '/team/retention';
const KEY = 'retention';
const NOTE = 400;

const pathOf = (caseId: string) => `/cases/${caseId}/retention`;

export function useRetentionSetting() {
  return useQuery({
    queryKey: [KEY, 'setting'],
    queryFn: ({ signal }) => api.get<RetentionSetting>(SETTING, { signal }),
  });
}

export const yearsSchema = z.object({
  years: z.number('number').int('number').min(1, 'number').max(10, 'number'),
});

/** Aufbewahrungsfrist of the KI. */
export function useSetYears() {
  const refresh = useRefresh(KEY);
  return (body: z.output<typeof yearsSchema>, _key: string, version?: number) =>
    api.put<RetentionSetting>(SETTING, { version, body }).then(refresh);
}

/** Announced and held erasures, the next one first. */
export function useAnnouncedCases() {
  return useList<AnnouncedCase>([KEY, 'cases'], `${SETTING}/cases`, { limit: 50 });
}

/** Wann der Fall gelöscht wird. The service logs the reading. */
export function useCaseRetention(caseId: string) {
  return useQuery({
    queryKey: [KEY, 'case', caseId],
    queryFn: ({ signal }) => api.get<CaseRetention>(pathOf(caseId), { signal }),
  });
}

/** Why a person may have a case erased earlier; that the years are over is for the platform to say. */
export const DEMANDS = ['PERSON_DEMANDS', 'OPENED_BY_MISTAKE', 'OTHER'] as const;

const note = optionalText.refine((text) => (text?.length ?? 0) <= NOTE, 'tooLong');
const sayWhy = {
  check: ({ reason, note: said }: { reason: string; note?: string }) => reason !== 'OTHER' || Boolean(said),
  at: { path: ['note'], message: 'required' },
};

export const eraseSchema = z.object({ reason: requiredCode, note }).refine(sayWhy.check, sayWhy.at);
export const holdSchema = z
  .object({ until: requiredDate, reason: requiredCode, note })
  .refine(({ until }) => until > today(), { path: ['until'], message: 'invalid' })
  .refine(sayWhy.check, sayWhy.at);

/** What a step is taken on: how it stands with the erasure. */
export function useRetentionNow<V>(one: Erasable, said: V) {
  const { t } = useTranslation();
  return useStepOn<Erasable, V>({
    fetchNow: () => api.get<CaseRetention>(pathOf(one.caseId)),
    record: one,
    said,
    state: ({ state }) => (state ? t(`retention:state.${state}`) : ''),
    keys: [KEY],
  });
}

export function useErase({ caseId }: Erasable) {
  const refresh = useRefresh(KEY, 'cases');
  return (body: z.output<typeof eraseSchema>, _key: string, version?: number) =>
    api.post<CaseRetention>(`${pathOf(caseId)}/erase`, { version, body }).then(refresh);
}

export function useHold({ caseId }: Erasable) {
  const refresh = useRefresh(KEY, 'cases');
  return (body: z.output<typeof holdSchema>, _key: string, version?: number) =>
    api.post<CaseRetention>(`${pathOf(caseId)}/hold`, { version, body }).then(refresh);
}

/** Takes back an announced erasure, or ends a hold. */
export function useUnsay(step: 'take-back' | 'release', onDone: () => void) {
  const refresh = useRefresh(KEY, 'cases');
  return useMutation({
    mutationFn: ({ caseId, version }: Erasable) =>
      api.post<CaseRetention>(`${pathOf(caseId)}/${step}`, { version }),
    onSuccess: onDone,
    onSettled: refresh,
  });
}
