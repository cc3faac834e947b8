import { useQuery, useQueryClient } from '@tanstack/react-query';
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
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { berlinInstant, berlinTime } from './berlin-time';
import { FREE_SLOTS, slotKey } from './free-slots';

export function useAppointments(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'appointments'],
    queryFn: ({ signal }) => api.get<{ items: Appointment[] }>(`/cases/${caseId}/appointments`, { signal }),
  });
}

const timeOfDay = z.string().regex(/^\d\d:\d\d$/, 'required');
const minutesOfDay = z.number('number').int().min(5, 'number').max(600, 'number');

export const appointmentSchema = z
  .object({
    day: requiredDate,
    time: timeOfDay,
    minutes: minutesOfDay,
    place: requiredCode,
    siteId: optionalCode,
    slot: optionalText,
    address: optionalText,
    subject: requiredText,
    withWhom: optionalText,
    language: optionalCode,
    interpreterNeeded: z.boolean(),
    remind: z.boolean(),
  })
  .transform(({ day, time, remind, siteId, slot, ...rest }) => {
    const startsAt = berlinInstant(day, time);
    const atSite = rest.place === 'SITE' ? siteId : undefined;
    return {
      ...rest,
      siteId: atSite,
      startsAt,
      bookSlot: !!atSite && slot === slotKey(atSite, startsAt, rest.minutes),
      remindHoursBefore: remind ? 24 : undefined,
    };
  });

/** Termin vereinbaren. */
export function usePlanAppointment(caseId: string) {
  const refresh = useRefresh('cases', FREE_SLOTS);
  const queryClient = useQueryClient();
  return (body: z.output<typeof appointmentSchema>, idempotencyKey: string) =>
    api
      .post<Appointment>(`/cases/${caseId}/appointments`, { body, idempotencyKey })
      .then(refresh, (problem: unknown) => {
        // Somebody was quicker: what is free now is shown with the refusal.
        void queryClient.invalidateQueries({ queryKey: [FREE_SLOTS] });
        throw problem;
      });
}

export const resultSchema = z.object({ status: requiredCode, reason: optionalText });

type Known = Pick<Appointment, 'caseId' | 'id' | 'version'>;

export function useCloseAppointment({ caseId, id }: Known) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof resultSchema>, _: string, version?: number) =>
    api.post<Appointment>(`/cases/${caseId}/appointments/${id}/close`, { version, body }).then(refresh);
}

/** Zurücknehmen, was aus dem Termin wurde. */
export function useRestoreAppointment() {
  const refresh = useRefresh('cases');
  return ({ caseId, id, version }: Known) =>
    api.post<Appointment>(`/cases/${caseId}/appointments/${id}/restore`, { version }).then(refresh);
}

/** One that was called off comes back only while it still lies ahead. */
export const isRestorable = ({ status, startsAt }: Pick<Appointment, 'status' | 'startsAt'>) =>
  status !== 'PLANNED' && (status !== 'CANCELLED' || new Date(startsAt) > new Date());

/** An appointment of the file or of the calendar. */
export type Movable = Omit<Appointment, 'status' | 'statusReason'>;

export const moveSchema = z.object({
  day: requiredDate,
  time: timeOfDay,
  minutes: minutesOfDay,
  siteId: z.string(),
  slot: z.string(),
});

export const timeOf = ({ startsAt, minutes, siteId }: Movable): z.input<typeof moveSchema> => ({
  day: today(new Date(startsAt)),
  time: berlinTime(startsAt),
  minutes,
  siteId: siteId ?? '',
  slot: '',
});

/** Termin verlegen, at a site into one of its free slots if one was chosen; everything else stays as it is agreed by then. */
export function useMoveAppointment(latest: () => Movable) {
  const refresh = useRefresh('cases', FREE_SLOTS);
  const queryClient = useQueryClient();
  return ({ slot, ...to }: z.output<typeof moveSchema>, _: string, version?: number) => {
    const appointment = latest();
    const startsAt = berlinInstant(to.day, to.time);
    const siteId = appointment.place === 'SITE' ? to.siteId || null : appointment.siteId;
    const bookSlot = !!siteId && slot === slotKey(siteId, startsAt, to.minutes);
    return api
      .put<Appointment>(`/cases/${appointment.caseId}/appointments/${appointment.id}`, {
        version,
        body: { ...agreed(appointment), siteId, minutes: to.minutes, startsAt, bookSlot },
      })
      .then(refresh, (problem: unknown) => {
        void queryClient.invalidateQueries({ queryKey: [FREE_SLOTS] });
        throw problem;
      });
  };
}

function agreed(appointment: Movable) {
  const { place, siteId, address, subject, withWhom, language, interpreterNeeded, remindHoursBefore } =
    appointment;
  return { place, siteId, address, subject, withWhom, language, interpreterNeeded, remindHoursBefore };
}
