import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import { postWithProgress } from '@shared/api/post-with-progress';
import type { CaseDocument, CaseDocumentList } from '@shared/api/types/document';
import { optionalDate, optionalText, requiredCode } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export const descriptionSchema = z.object({
  title: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  kind: requiredCode,
  domain: requiredCode,
  marks: z.array(z.string()),
  dated: optionalDate.refine((date) => !date || date <= today(), 'dateInPast'),
  note: optionalText,
});
export type Description = z.input<typeof descriptionSchema>;
type Said = z.output<typeof descriptionSchema>;

export const saysOf = (document: CaseDocument): Description => ({
  title: document.title,
  kind: document.kind,
  domain: document.domain,
  marks: document.marks,
  dated: document.dated ?? '',
  note: document.note ?? '',
});

/** Dokument ablegen: description and content in one request, so that neither is ever there alone. */
export function useFileDocument(caseId: string, onProgress: (part: number) => void) {
  const refresh = useRefresh('cases');
  return async (description: Said, file: File, idempotencyKey: string) => {
    const body = { description, mediaType: file.type, content: await base64(file) };
    return postWithProgress<CaseDocument>(`/cases/${caseId}/documents`, {
      body,
      idempotencyKey,
      onProgress,
    }).then(refresh);
  };
}

/** Angaben ändern; the content stays. */
export function useDescribeDocument(caseId: string, { id }: CaseDocument) {
  const refresh = useRefresh('cases');
  return (body: Said, _: string, version?: number) =>
    api.put<CaseDocumentList>(`/cases/${caseId}/documents/${id}`, { version, body }).then(refresh);
}

type Which = Pick<CaseDocument, 'id' | 'version'>;

/** Dokument zurückholen, as long as it is not erased. */
export function useRestoreDocument(caseId: string) {
  const refresh = useRefresh('cases', 'handovers');
  return ({ id, version }: Which) =>
    api.post<CaseDocumentList>(`/cases/${caseId}/documents/${id}/restore`, { version }).then(refresh);
}

/** Dokument entfernen: gone at once, with the way back. */
export function useRemoveDocument(caseId: string, onRemoved: (document: CaseDocument | undefined) => void) {
  const refresh = useRefresh('cases', 'handovers');
  return useMutation({
    mutationFn: ({ id, version }: Which) =>
      api.post<CaseDocumentList>(`/cases/${caseId}/documents/${id}/remove`, { version }),
    onSuccess: async ({ removed }, { id }) => {
      onRemoved(removed.find((one) => one.id === id));
      await refresh(removed);
    },
  });
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}
