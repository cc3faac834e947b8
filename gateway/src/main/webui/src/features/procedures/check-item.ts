import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import { isProblem } from '@shared/api/problem';
import type { ChecklistItem, Procedure } from '@shared/api/types/abh';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { procedureKey } from './get-procedure';

export const findingSchema = z.object({
  state: requiredCode,
  proof: z.array(z.string()),
  note: optionalText,
  waived: z.boolean(),
});
export type Finding = z.output<typeof findingSchema>;

/** What somebody else saved meanwhile, and the version it stands in. */
export interface Theirs {
  item: ChecklistItem;
  version: number;
}

/**
 * Saves what an officer found. A colleague may have worked on another condition of the same procedure: that is no
 * conflict and is passed over. When the same condition was changed, both findings are to be seen.
 */
export function useCheckItem(procedure: Procedure, item: ChecklistItem) {
  const queryClient = useQueryClient();
  return async (finding: Finding, theirs: Theirs | null, onConflict: (theirs: Theirs) => void) => {
    const path = `/procedures/${procedure.id}`;
    const send = async (version: number) => {
      const body = { ...finding, waived: finding.waived && finding.state === 'MET' };
      const saved = await api.patch<Procedure>(`${path}/checklist/${item.code}`, { version, body });
      queryClient.setQueryData(procedureKey(procedure.id), saved);
      void queryClient.invalidateQueries({ queryKey: ['procedures', 'list'] });
      return saved;
    };
    try {
      return await send(theirs?.version ?? procedure.version);
    } catch (error) {
      if (!isProblem(error, 'precondition-failed')) throw error;
      const fresh = await api.get<Procedure>(path);
      queryClient.setQueryData(procedureKey(procedure.id), fresh);
      const now = fresh.checklist.find(({ code }) => code === item.code) ?? item;
      if (isSameFinding(now, theirs?.item ?? item)) return send(fresh.version);
      onConflict({ item: now, version: fresh.version });
      throw error;
    }
  };
}

export function isSameFinding(one: ChecklistItem, other: ChecklistItem): boolean {
  return (
    one.state === other.state &&
    one.waived === other.waived &&
    (one.note ?? '') === (other.note ?? '') &&
    one.proofsPresented.length === other.proofsPresented.length &&
    one.proofsPresented.every((code) => other.proofsPresented.includes(code))
  );
}
