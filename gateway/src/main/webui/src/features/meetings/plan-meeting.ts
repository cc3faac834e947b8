import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Meeting } from '@shared/api/types/steering';
import { optionalText, requiredCode, requiredDate, requiredText } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export const meetingSchema = z
  .object({
    bodyId: requiredCode,
    title: requiredText,
    date: requiredDate.refine((date) => date >= today(), 'dateInFuture'),
    mode: requiredCode,
    place: optionalText,
  })
  .refine(({ mode, place }) => mode === 'DIGITAL' || !!place, { message: 'required', path: ['place'] });

export function usePlanMeeting() {
  const refresh = useRefresh('meetings');
  return (body: z.output<typeof meetingSchema>, idempotencyKey: string) =>
    api.post<Meeting>('/meetings', { body, idempotencyKey }).then(refresh);
}
