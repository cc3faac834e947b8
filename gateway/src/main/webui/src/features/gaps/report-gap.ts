import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseGap } from '@shared/api/types/case';
import type { CodeOf } from '@shared/api/types/codes';
import type { Municipality } from '@shared/api/types/common';
import { optionalCode, requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** Whose observation it is: a case, a procedure of the Ausländerbehörde, or (empty) the network itself. */
export type GapOrigin = `/cases/${string}` | `/procedures/${string}` | '';

/** What the gap is about, as far as the place it is reported from tells; codes and a municipality, never a person. */
export interface GapAbout {
  domain?: CodeOf<'lifeDomain'>;
  rechtskreis?: CodeOf<'rechtskreis'> | null;
  municipality?: Municipality;
  kind?: CodeOf<'gapKind'>;
  title?: string;
}

export const gapSchema = z.object({
  kind: requiredCode,
  dimension: requiredCode,
  domain: requiredCode,
  rechtskreise: z.array(z.string()),
  ags: optionalCode,
  title: requiredText,
  description: requiredText,
  frequency: requiredCode,
  releasedForStructure: z.literal(true, 'confirm'),
});
export type GapValues = z.input<typeof gapSchema>;

/** Systemlücke melden: leaves the case level without any person; the service checks for names and numbers. */
export function useReportGap(origin: GapOrigin) {
  const refresh = useRefresh('cases', 'gaps');
  return (body: z.output<typeof gapSchema>, idempotencyKey: string) =>
    api.post<{ id: string }>(`${origin}/gaps`, { body, idempotencyKey }).then(refresh);
}

export function useReportedGaps(origin: GapOrigin) {
  return useQuery({
    queryKey: ['gaps', 'of', origin],
    queryFn: ({ signal }) => api.get<{ items: CaseGap[] }>(`${origin}/gaps`, { signal }),
  });
}
