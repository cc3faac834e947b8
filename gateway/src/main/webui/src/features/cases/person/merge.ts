import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { MergedCase, PersonDuplicate } from '@shared/api/types/person';
import { useSettle } from '@shared/lib/use-settle';

interface MergedCases {
  items: MergedCase[];
}

/** Cases of the same person that went into this one. */
export function useMergedCases(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'merges'],
    queryFn: ({ signal }) => api.get<MergedCases>(`/cases/${caseId}/merges`, { signal }),
  });
}

export const mergeSchema = z
  .object({ samePerson: z.boolean() })
  .refine(({ samePerson }) => samePerson, { message: 'confirm', path: ['samePerson'] });

/** The other case is over and points to this one. */
export function useMerge({ id, version }: CaseFile, other: PersonDuplicate) {
  const settle = useSettle('cases');
  return ({ samePerson }: z.output<typeof mergeSchema>) =>
    settle(
      api.post<MergedCases>(`/cases/${id}/merges`, {
        version,
        body: { caseId: other.caseId, version: other.version, samePerson },
      }),
    );
}

/** The other case goes on as before. */
export function useUndoMerge({ id, version }: CaseFile) {
  const settle = useSettle('cases');
  return (merged: MergedCase) =>
    settle(
      api.post<MergedCases>(`/cases/${id}/merges/${merged.caseId}/undo`, {
        version,
        body: { version: merged.version },
      }),
    );
}
