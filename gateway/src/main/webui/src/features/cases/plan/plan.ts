import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { PlanStep } from '@shared/api/types/plan';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredDate,
  requiredText,
} from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function usePlan(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'plan'],
    queryFn: ({ signal }) => api.get<{ items: PlanStep[] }>(`/cases/${caseId}/plan`, { signal }),
  });
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const stepSchema = z
  .object({
    goalId: requiredCode,
    title: requiredText,
    responsibility: requiredCode,
    organisation: optionalCode,
    contact: optionalText,
    rechtskreis: optionalCode,
    documents: z.string().transform(lines),
    startOn: optionalDate,
    dueOn: optionalDate,
    after: z.array(z.string()),
  })
  .refine((step) => step.responsibility !== 'BODY' || step.organisation, {
    path: ['organisation'],
    error: 'choose',
  })
  .transform(({ organisation, ...step }) => ({
    ...step,
    organisation: step.responsibility === 'BODY' ? organisation : undefined,
  }));

export type StepValues = z.input<typeof stepSchema>;
type StepBody = z.output<typeof stepSchema>;

/** What the form starts with: an empty step or one that is to be changed. */
export function startFrom(step: PlanStep | undefined, goalId: string): StepValues {
  return {
    goalId: step?.goalId ?? goalId,
    title: step?.title ?? '',
    responsibility: step?.responsibility ?? '',
    organisation: step?.organisation ?? '',
    contact: step?.contact ?? '',
    rechtskreis: step?.rechtskreis ?? '',
    documents: step?.documents.join('\n') ?? '',
    startOn: step?.startOn ?? '',
    dueOn: step?.dueOn ?? '',
    after: step?.after ?? [],
  };
}

/** Schritt planen, or change what it says. */
export function useSaveStep(caseId: string, step: PlanStep | undefined) {
  const refresh = useRefresh('cases');
  const path = `/cases/${caseId}/plan/steps`;
  return (body: StepBody, idempotencyKey: string, version = step?.version) =>
    (step
      ? api.put<PlanStep>(`${path}/${step.id}`, { body, version })
      : api.post<PlanStep>(path, { body, idempotencyKey })
    ).then(refresh);
}

/** The step as it is stored now, for a form that somebody else has overtaken. */
export function useStoredStep(caseId: string, step: PlanStep) {
  const refresh = useRefresh('cases');
  return async () => {
    const { items } = await api.get<{ items: PlanStep[] }>(`/cases/${caseId}/plan`).then(refresh);
    const now = items.find(({ id }) => id === step.id) ?? step;
    return { values: startFrom(now, now.goalId), version: now.version };
  };
}

/** A step that waits or is dropped says why. */
export const stateSchema = (needsReason: boolean) =>
  z.object({ reason: needsReason ? requiredText : optionalText });

export function useMoveStep(caseId: string, { id }: PlanStep, status: string) {
  const refresh = useRefresh('cases');
  return ({ reason }: { reason?: string }, _: string, version?: number) =>
    api
      .post<PlanStep>(`/cases/${caseId}/plan/steps/${id}/state`, { version, body: { status, reason } })
      .then(refresh);
}

/** Schritt wieder öffnen: that it was over was entered by mistake. */
export function useReopenStep(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ id, version }: PlanStep) =>
    api.post<PlanStep>(`/cases/${caseId}/plan/steps/${id}/reopen`, { version }).then(refresh);
}

export const postponeSchema = z.object({ dueOn: requiredDate, reason: requiredText });

export function usePostponeStep(caseId: string, { id }: PlanStep) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof postponeSchema>, _: string, version?: number) =>
    api.post<PlanStep>(`/cases/${caseId}/plan/steps/${id}/postpone`, { version, body }).then(refresh);
}

export const isOver = ({ status }: PlanStep) => status === 'DONE' || status === 'DROPPED';
