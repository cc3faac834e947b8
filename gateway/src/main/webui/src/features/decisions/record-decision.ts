import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Decision, Meeting } from '@shared/api/types/steering';
import { optionalDate, requiredCode, requiredText } from '@shared/forms/validation';
import { useSettle } from '@shared/lib/use-settle';

const votes = z.number('number').int('number').min(0, 'number').optional();
const CARRIED = ['ADOPTED', 'AMENDED'];

const assignment = z.object({ title: requiredText, ownerFunction: requiredText, dueOn: optionalDate });

export const decisionSchema = z
  .object({
    result: requiredCode,
    text: requiredText,
    mode: requiredCode,
    yes: votes,
    no: votes,
    abstentions: votes,
    assignments: z.array(assignment),
  })
  // A majority has to be counted; whether the votes carry the result the service checks against the seats.
  .superRefine(({ result, mode, yes, no }, context) => {
    if (mode === 'KONSENS' || !CARRIED.includes(result)) return;
    if (yes === undefined) context.addIssue({ code: 'custom', message: 'votes', path: ['yes'] });
    if (no === undefined) context.addIssue({ code: 'custom', message: 'votes', path: ['no'] });
  })
  .transform((decision) =>
    decision.mode === 'KONSENS'
      ? { ...decision, yes: undefined, no: undefined, abstentions: undefined }
      : decision,
  );

export type DecisionValues = z.input<typeof decisionSchema>;

/** Beschluss festhalten: moves the theme and its gaps with it. */
export function useRecordDecision({ id }: Meeting, itemId: string) {
  const settle = useSettle('meetings', 'decisions', 'themes', 'gaps');
  return (body: z.output<typeof decisionSchema>, idempotencyKey: string, version?: number) =>
    settle(
      api.post<Decision>(`/meetings/${id}/agenda/${itemId}/decision`, { version, body, idempotencyKey }),
    );
}
