import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type {
  TargetPreview,
  TargetRule,
  TargetRules,
  TargetRulesExample,
  TargetRulesVersion,
} from '@shared/api/types/target-group';
import { today } from '@shared/i18n/format';

const KEY = ['target-group-rules'];

export function useTargetRules() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<TargetRulesVersion>('/target-group-rules', { signal }),
  });
}

export function useRulesHistory() {
  return useQuery({
    queryKey: [...KEY, 'versions'],
    queryFn: ({ signal }) =>
      api.get<{ items: TargetRulesVersion[] }>('/target-group-rules/versions', { signal }),
  });
}

export function useRulesExamples() {
  return useQuery({
    queryKey: [...KEY, 'examples'],
    queryFn: ({ signal }) =>
      api.get<{ items: TargetRulesExample[] }>('/target-group-rules/examples', { signal }),
  });
}

export function useSaveRules() {
  const queryClient = useQueryClient();
  return async (rules: TargetRules, version: number) => {
    const saved = await api.put<TargetRulesVersion>('/target-group-rules', {
      version,
      body: complete(rules),
    });
    queryClient.setQueryData(KEY, saved);
    void queryClient.invalidateQueries({ queryKey: [...KEY, 'versions'] });
  };
}

/** As they are stored now, for somebody who was overtaken. */
export function useRulesNow() {
  const queryClient = useQueryClient();
  return async () => {
    const now = await api.get<TargetRulesVersion>('/target-group-rules');
    queryClient.setQueryData(KEY, now);
    return now;
  };
}

/** How many open cases would belong: a number, and nothing is stored. */
export function usePreviewRules() {
  return useMutation({
    mutationFn: (rules: TargetRules) =>
      api.post<TargetPreview>('/target-group-rules/preview', { body: rules }),
  });
}

export function emptyRule(): TargetRule {
  return {
    de: '',
    en: '',
    validFrom: today(),
    validUntil: null,
    ageFrom: null,
    ageTo: null,
    maxYearsHere: null,
    statusGroups: [],
    nationalityGroups: [],
    municipalities: [],
    tags: [],
    noOtherCaseManagement: false,
    withChildren: false,
  };
}

/** A word that is given in one language only stands for both. */
export function complete(rules: TargetRules): TargetRules {
  return {
    ...rules,
    rules: rules.rules.map((rule) => ({
      ...rule,
      de: (rule.de || rule.en).trim(),
      en: (rule.en || rule.de).trim(),
    })),
    otherwiseDe: (rules.otherwiseDe || rules.otherwiseEn).trim(),
    otherwiseEn: (rules.otherwiseEn || rules.otherwiseDe).trim(),
  };
}
