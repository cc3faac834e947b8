import type { Consent } from '@shared/api/types/case';
import { useShareable } from '@shared/lib/use-case-documents';

/** The documents that can go along: named in the consent, of a Lebensbereich that is handed over. */
export function useChoosable(caseId: string) {
  const shareable = useShareable(caseId);
  return (consent: Consent | undefined, domains: readonly string[]) =>
    shareable(domains).filter(({ id }) => consent?.documents.some((named) => named.id === id));
}
