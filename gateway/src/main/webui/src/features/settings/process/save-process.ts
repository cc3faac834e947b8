import { useQueryClient } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseField, ProcessConfiguration, ProcessSettings } from '@shared/api/types/process';

export const FIELDS = [
  'CONTACT',
  'ASSESSMENT',
  'GOAL',
  'PLAN_STEP',
  'CONSENT',
  'FOLLOW_UP',
  'RESIDENCE_STATUS',
  'LANGUAGES',
  'REACHABLE',
] as const satisfies readonly CaseField[];

export function useSaveProcess() {
  const queryClient = useQueryClient();
  return async ({ settings, version }: ProcessConfiguration) => {
    const saved = await api.put<ProcessConfiguration>('/process-configuration', {
      version,
      body: withoutHoles(settings),
    });
    queryClient.setQueryData(['process'], saved);
  };
}

/** As it is stored now, for somebody who was overtaken. */
export function useProcessNow() {
  const queryClient = useQueryClient();
  return async () => {
    const now = await api.get<ProcessConfiguration>('/process-configuration');
    queryClient.setQueryData(['process'], now);
    return now;
  };
}

/** A word that is given in one language only, and a phase that asks for nothing, are none. */
export function withoutHoles(settings: ProcessSettings): ProcessSettings {
  return {
    ...settings,
    phases: settings.phases.filter(hasWords).map(trimmed),
    domains: settings.domains.filter(hasWords).map(trimmed),
    milestones: settings.milestones.filter(hasWords).map(trimmed),
    requirements: settings.requirements.filter(({ fields }) => fields.length > 0),
    bodies: settings.bodies.filter(({ organisations }) => organisations.length > 0),
  };
}

type Words = { de: string; en: string };

const hasWords = ({ de, en }: Words) => Boolean(de.trim() || en.trim());
const trimmed = <T extends Words>(one: T): T => ({
  ...one,
  de: (one.de || one.en).trim(),
  en: (one.en || one.de).trim(),
});
