import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Appointment } from '@shared/api/types/plan';
import {
  optionalCode,
  optionalText,
  requiredCode,
  requiredDate,
  requiredText,
} from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { berlinInstant } from './berlin-time';

export function useAppointments(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'appointments'],
    queryFn: ({ signal }) => api.get<{ items: Appointment[] }>(`/cases/${caseId}/appointments`, { signal }),
  });
}

export const appointmentSchema = z
  .object({
    day: requiredDate,
    time: z.string().regex(/^\d\d:\d\d$/, 'required'),
    minutes: z.number('number').int().min(5, 'number').max(600, 'number'),
    place: requiredCode,
    address: optionalText,
    subject: requiredText,
    withWhom: optionalText,
    language: optionalCode,
    interpreterNeeded: z.boolean(),
    remind: z.boolean(),
  })
  .transform(({ day, time, remind, ...rest }) => ({
    ...rest,
    startsAt: berlinInstant(day, time),
    remindHoursBefore: remind ? 24 : undefined,
  }));

/** Termin vereinbaren. */
export function usePlanAppointment(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof appointmentSchema>, idempotencyKey: string) =>
    api.post<Appointment>(`/cases/${caseId}/appointments`, { body, idempotencyKey }).then(refresh);
}

export const resultSchema = z.object({ status: requiredCode, reason: optionalText });

export function useCloseAppointment({ caseId, id, version }: Appointment) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof resultSchema>) =>
    api.post<Appointment>(`/cases/${caseId}/appointments/${id}/close`, { version, body }).then(refresh);
}
