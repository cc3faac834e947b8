const ZONE = 'Europe/Berlin';

/** The instant of a day and an hour in Berlin, with the offset that holds on that day. */
export function berlinInstant(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offset = offsetAt(asUtc - offsetAt(asUtc));
  return new Date(asUtc - offset).toISOString();
}

/** The hour in Berlin of an instant, as a time field takes it. */
export function berlinTime(instant: string): string {
  return new Intl.DateTimeFormat('de-DE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** Milliseconds by which Berlin is ahead of UTC. */
function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
