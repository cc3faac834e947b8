const DAY = 86_400_000;

/** Demo data is always as old as it says, whenever one looks. */
export const ago = (days: number, hours = 0) =>
  new Date(Date.now() - days * DAY - hours * 3_600_000).toISOString();
export const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

let last = 100;
export const newId = () => `01900000-0000-7000-8002-${String((last += 1)).padStart(12, '0')}`;
