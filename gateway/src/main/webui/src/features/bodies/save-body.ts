import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Body, Seat } from '@shared/api/types/steering';
import { optionalText, requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';

export const seatSchema = z.object({
  function: requiredText,
  sendingBody: requiredText,
  seatClass: requiredCode,
  role: requiredCode,
  voting: z.boolean(),
});

export const bodySchema = z.object({
  name: requiredText,
  alias: optionalText,
  kind: requiredCode,
  maxMembers: z.number('number').int('number').min(1, 'number').optional(),
  decisionMode: requiredCode,
  quorumPercent: z.number('number').int('number').min(1, 'number').max(100, 'number').optional(),
  circularAllowed: z.boolean(),
});
export type BodyValues = z.input<typeof bodySchema>;

/** Gremium anlegen oder ändern: the whole record is replaced, on the version that was read. */
export function useSaveBody(body?: Body) {
  const settle = useSettle('bodies');
  return (
    { decisionMode, quorumPercent, circularAllowed, ...values }: z.output<typeof bodySchema>,
    newId: string,
    version = body?.version,
    now = body,
  ) =>
    settle(
      api.put<Body>(`/bodies/${body?.id ?? newId}`, {
        version,
        body: {
          ...values,
          rules: { decisionMode, quorumPercent, circularAllowed },
          seats: now?.seats ?? [],
        },
      }),
    );
}

/** The Gremium as it is stored now, for a form that somebody else has overtaken. */
export function useStoredBody() {
  const refresh = useRefresh('bodies');
  return (id: string) => api.get<Body>(`/bodies/${id}`).then(refresh);
}

/** Function and sending body name a seat; the record may have been fetched anew meanwhile. */
export const isSameSeat = (one: Seat, other: Seat) =>
  one.function === other.function && one.sendingBody === other.sendingBody;

/** The rest of the Gremium goes along as it is stored in `body`. */
export function useSaveSeats() {
  const settle = useSettle('bodies');
  return ({ id, name, alias, kind, maxMembers, rules, version }: Body, seats: Seat[]) =>
    settle(
      api.put<Body>(`/bodies/${id}`, { version, body: { name, alias, kind, maxMembers, rules, seats } }),
    );
}
