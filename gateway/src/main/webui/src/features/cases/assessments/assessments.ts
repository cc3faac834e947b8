import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Assessment, DomainAssessment } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';
import { optionalCode, optionalText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useAssessments(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'assessments'],
    queryFn: ({ signal }) => api.get<{ items: Assessment[] }>(`/cases/${caseId}/assessments`, { signal }),
  });
}

const domainSchema = z.object({
  situation: optionalText,
  resources: optionalText,
  needs: optionalText,
  wishes: optionalText,
  priority: optionalCode,
  rechtskreis: optionalCode,
  marks: z.array(z.string()),
  opportunities: optionalText,
  participation: optionalCode,
  themes: z.array(z.string()),
});
const EMPTY = {
  situation: '',
  resources: '',
  needs: '',
  wishes: '',
  priority: '',
  rechtskreis: '',
  marks: [] as string[],
  opportunities: '',
  participation: '',
  themes: [] as string[],
};

/** One entry per Lebensbereich, in the order of the list. */
export const assessmentSchema = z.object({ domains: z.array(domainSchema) });
export type AssessmentValues = z.input<typeof assessmentSchema>;

/** A new assessment starts from what was said last time. */
export function startFrom(latest: Assessment | undefined): AssessmentValues {
  return {
    domains: CODES.lifeDomain.map((domain) => {
      const said = latest?.domains.find((one) => one.domain === domain);
      return { ...EMPTY, ...withoutNull({ ...said, domain: undefined }) };
    }),
  };
}

function withoutNull(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

function filledIn({ domains }: z.output<typeof assessmentSchema>): DomainAssessment[] {
  return domains
    .map((said, index) => ({ domain: CODES.lifeDomain[index], ...said }) as DomainAssessment)
    .filter(
      ({ situation, resources, opportunities, needs, wishes, priority, participation, themes }) =>
        situation ||
        resources ||
        opportunities ||
        needs ||
        wishes ||
        priority ||
        participation ||
        (themes && themes.length > 0),
    );
}

/** Bestandsaufnahme: always a new version; what was recorded before stays. */
export function useTakeAssessment(caseId: string) {
  const refresh = useRefresh('cases');
  return (values: z.output<typeof assessmentSchema>, idempotencyKey: string) =>
    api
      .post<Assessment>(`/cases/${caseId}/assessments`, {
        body: { domains: filledIn(values) },
        idempotencyKey,
      })
      .then(refresh);
}
