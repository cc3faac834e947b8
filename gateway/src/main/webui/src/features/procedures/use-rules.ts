import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { ChecklistItem, RulesInForce } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';

function useRules() {
  return useQuery({
    queryKey: ['procedures', 'rules'],
    queryFn: ({ signal }) => api.get<RulesInForce>('/procedures/rules', { signal }),
    staleTime: Infinity,
  });
}

/** Word for the code of a document; a code that is not in the list stays readable as itself. */
export function useProofLabel(): (code: string) => string {
  const { data } = useRules();
  return (code) => {
    const document = data?.documents.find((one) => one.code === code);
    return document ? inLanguage(document.de, document.en) : code;
  };
}

/** Documents that may prove a condition or its exception. */
export function useAcceptedProofs(ruleId: string, item: ChecklistItem): string[] {
  const { data } = useRules();
  const rule = data?.items.find(({ id }) => id === ruleId);
  const waiver = rule?.conditions.find(({ code }) => code === item.code)?.waiver;
  return [...new Set([...item.proofs, ...(waiver?.proofs ?? []), ...item.proofsPresented])];
}
