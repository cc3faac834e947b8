import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseDocument, CaseDocumentList } from '@shared/api/types/document';

/** Dokumente of a case, newest first. */
export function useCaseDocuments(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'documents'],
    queryFn: ({ signal }) => api.get<CaseDocumentList>(`/cases/${caseId}/documents`, { signal }),
  });
}

/** What a mark asks for beside the document's own Lebensbereich; the others never leave. */
const OPENED_BY: Record<string, string> = { HEALTH: 'HEALTH', STATUS: 'MIGRATION' };

/** Whether a document can go along under these Lebensbereiche; the service decides the same way. */
export function mayGoWith({ domain, marks }: CaseDocument, domains: readonly string[]): boolean {
  const opened = (mark: string) => {
    const by = OPENED_BY[mark];
    return mark === 'GENERAL' || (by !== undefined && domains.includes(by));
  };
  return domains.includes(domain) && marks.every(opened);
}

/** The documents of a case that can go along under these Lebensbereiche. */
export function useShareable(caseId: string) {
  const items = useCaseDocuments(caseId).data?.items ?? [];
  return (domains: readonly string[]) => items.filter((document) => mayGoWith(document, domains));
}
