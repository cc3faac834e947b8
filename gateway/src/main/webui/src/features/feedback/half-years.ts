const SHOWN = 6;

/** The half-year of a day and those before it. */
export function halfYearsUntil(day: string): string[] {
  const latest = Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) > '06' ? 1 : 0);
  return Array.from(
    { length: SHOWN },
    (_, back) => `${Math.floor((latest - back) / 2)}-H${((latest - back) % 2) + 1}`,
  );
}
