import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { formatSize, typeName } from '@shared/lib/document-words';
import { useShareable } from '@shared/lib/use-case-documents';

/** What was ticked and still fits: a Lebensbereich that was taken back takes its documents along. */
export function useNamed(caseId: string) {
  const shareable = useShareable(caseId);
  return (chosen: readonly string[], domains: readonly string[]) =>
    chosen.filter((id) => shareable(domains).some((document) => document.id === id));
}

/** Documents are named one by one, so that the person knows what leaves (G-03). */
export function NamedDocuments({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const shareable = useShareable(caseId);
  const domains = useWatch<{ domains: string[] }>({ name: 'domains' }) as string[];
  const documents = shareable(domains);
  if (documents.length === 0) return null;
  return (
    <CheckboxGroup
      name="documents"
      label={t('consents:documents')}
      hint={t('consents:documentsHint')}
      options={documents.map(({ id, title, mediaType, size }) => ({
        value: id,
        label: title,
        hint: `${typeName(mediaType)}, ${formatSize(size)}`,
      }))}
      optional
    />
  );
}
