import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Conference } from '@shared/api/types/conference';
import {
  optionalCode,
  optionalDate,
  requiredCode,
  requiredDate,
  requiredText,
  someCodes,
} from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

interface Conferences {
  items: Conference[];
}

export function useConferences(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'conferences'],
    queryFn: ({ signal }) => api.get<Conferences>(`/cases/${caseId}/conferences`, { signal }),
  });
}

const taskSchema = z
  .object({
    text: requiredText.refine((text) => text.length <= 400, 'tooLong'),
    stepId: optionalCode,
    goalId: optionalCode,
    responsibility: optionalCode,
    organisation: optionalCode,
    dueOn: optionalDate,
  })
  .refine(({ goalId, responsibility }) => !goalId || responsibility, {
    path: ['responsibility'],
    error: 'choose',
  })
  .refine(
    ({ goalId, responsibility, organisation }) => !goalId || responsibility !== 'BODY' || organisation,
    { path: ['organisation'], error: 'choose' },
  )
  .transform(({ text, stepId, goalId, responsibility, organisation, dueOn }) =>
    stepId || !goalId
      ? { text, stepId }
      : {
          text,
          goalId,
          responsibility,
          organisation: responsibility === 'BODY' ? organisation : undefined,
          dueOn,
        },
  );

export const conferenceSchema = z
  .object({
    heldOn: requiredDate.refine((date) => date <= today(), 'dateInPast'),
    named: z.boolean(),
    consentIds: z.array(z.string()),
    domains: someCodes,
    participants: z
      .array(
        z.object({
          organisation: optionalCode,
          function: requiredText.refine((text) => text.length <= 200, 'tooLong'),
          marks: z.array(z.string()),
        }),
      )
      .min(1, 'required'),
    results: z.array(
      z.object({
        domain: requiredCode,
        text: requiredText,
        marks: z.array(z.string()),
        tasks: z.array(taskSchema),
      }),
    ),
  })
  .transform(({ consentIds, ...conference }) => ({
    ...conference,
    consentIds: conference.named ? consentIds : [],
  }));

export type ConferenceValues = z.input<typeof conferenceSchema>;

export const newParticipant = { organisation: '', function: '', marks: [] as string[] };
export const newTask = {
  text: '',
  stepId: '',
  goalId: '',
  responsibility: '',
  organisation: '',
  dueOn: '',
};
export const newResult = {
  domain: '',
  text: '',
  marks: [] as string[],
  tasks: [] as (typeof newTask)[],
};

/** What the form starts with: an empty record or one that is to be corrected. */
export function startFrom(conference?: Conference): ConferenceValues {
  if (!conference)
    return {
      heldOn: today(),
      named: false,
      consentIds: [],
      domains: [],
      participants: [newParticipant],
      results: [],
    };
  const { heldOn, named, consentIds, domains, participants, results } = conference;
  return {
    heldOn,
    named,
    consentIds,
    domains,
    participants: participants.map(({ organisation, function: what, marks }) => ({
      organisation: organisation ?? '',
      function: what,
      marks: marks ?? [],
    })),
    results: results.map(({ domain, text, marks, tasks }) => ({
      domain,
      text,
      marks,
      tasks: tasks.map((task) => ({ ...newTask, text: task.text, stepId: task.stepId ?? '' })),
    })),
  };
}

/** Fallkonferenz festhalten, or mend its record. */
export function useSaveConference(caseId: string, conference?: Conference) {
  const refresh = useRefresh('cases');
  const path = `/cases/${caseId}/conferences`;
  return (body: z.output<typeof conferenceSchema>, idempotencyKey: string, version = conference?.version) =>
    (conference
      ? api.put<Conference>(`${path}/${conference.id}`, { body, version })
      : api.post<Conference>(path, { body, idempotencyKey })
    ).then(refresh);
}

/** The record as it is stored now, for a form that somebody else has overtaken. */
export function useStoredConference(caseId: string, conference: Conference) {
  const refresh = useRefresh('cases');
  return async () => {
    const { items } = await api.get<Conferences>(`/cases/${caseId}/conferences`).then(refresh);
    const now = items.find(({ id }) => id === conference.id) ?? conference;
    return { values: startFrom(now), version: now.version };
  };
}
