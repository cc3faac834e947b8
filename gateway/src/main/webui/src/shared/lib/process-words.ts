import type { ProcessSettings } from '@shared/api/types/process';
import { createStore } from './store';

type Words = { de: string; en: string };

/** What the KI calls phases and Lebensbereiche; whatever it does not name keeps the word of the house. */
export const processWords = createStore<ReadonlyMap<string, Words>>(new Map());

export function setProcessWords({ phases, domains }: ProcessSettings): void {
  processWords.set(
    new Map([
      ...phases.map(({ phase, de, en }) => [`casePhase.${phase}`, { de, en }] as const),
      ...domains.map(({ domain, de, en }) => [`lifeDomain.${domain}`, { de, en }] as const),
    ]),
  );
}
