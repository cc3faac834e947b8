import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type {
  Disclosure,
  DisclosurePart,
  DisclosurePreview,
  WithholdingReason,
} from '@shared/api/types/rights';
import { saveFile } from '@shared/lib/save-file';
import { useRefresh } from '@shared/lib/use-refresh';

export const DISCLOSURE_LANGUAGES = ['de', 'en'] as const;
export type DisclosureLanguage = (typeof DISCLOSURE_LANGUAGES)[number];

/** The disclosure as it would be given, with what to look at before. */
export function useDisclosurePreview(caseId: string, language: DisclosureLanguage) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'disclosure', language],
    queryFn: ({ signal }) =>
      api.get<DisclosurePreview>(`/cases/${caseId}/disclosure/preview`, { signal, query: { language } }),
  });
}

export type DisclosureFile = 'pdf' | 'json';

/** The copy for the person: on paper, or as a file that another system reads (Art. 20 DSGVO). */
export function useSaveDisclosure(caseId: string, number: string, language: DisclosureLanguage) {
  return useMutation({
    mutationFn: async (kind: DisclosureFile) =>
      saveFile(await copy(caseId, language, kind), `Auskunft-${number}.${kind}`),
  });
}

async function copy(caseId: string, language: DisclosureLanguage, kind: DisclosureFile): Promise<Blob> {
  const path = `/cases/${caseId}/disclosure`;
  if (kind === 'pdf') return api.file(`${path}/document?language=${language}`);
  const told = await api.get<Disclosure>(path, { query: { language } });
  return new Blob([JSON.stringify(told, null, 2)], { type: 'application/json' });
}

interface Entry {
  section: DisclosurePart['section'];
  id: string;
}

export function useWithhold(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ section, id, reason }: Entry & { reason: WithholdingReason | undefined }) => {
      const path = `/cases/${caseId}/disclosure/withheld/${section}/${id}`;
      return (reason ? api.put(path, { body: { reason } }) : api.delete(path)).then(refresh);
    },
  });
}
