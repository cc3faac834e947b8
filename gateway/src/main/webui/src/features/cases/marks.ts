/** What no Lebensbereich tells: marked by who writes it down, so that only those read it who may. */
export const MARKS = ['VIOLENCE', 'HEALTH', 'STATUS', 'RELIGION'] as const;
