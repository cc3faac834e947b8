import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseDocument } from '@shared/api/types/document';
import { formatDateTime } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useRestoreDocument } from './documents';

interface Props {
  caseId: string;
  documents: CaseDocument[];
  mayChange: boolean;
}

/** What was removed and is not erased yet. */
export function RemovedDocuments({ caseId, documents, mayChange }: Props) {
  const { t } = useTranslation();
  const restore = useMutation({
    mutationFn: useRestoreDocument(caseId),
    onSuccess: () => notify({ tone: 'success', title: t('documents:restored') }),
  });
  if (documents.length === 0) return null;
  return (
    <Card title={t('documents:removedTitle')} subline={t('documents:removedText')}>
      <ProblemAlert error={restore.error} title={t('documents:notRestored')} />
      <ul className="kim-item-list">
        {documents.map((document) => (
          <li key={document.id} className="kim-document">
            <span>
              <span className="kim-document__title">{document.title}</span>
              <span className="kim-muted kim-block">
                {document.restoreUntil &&
                  t('documents:restoreUntil', { until: formatDateTime(document.restoreUntil) })}
              </span>
            </span>
            {mayChange && (
              <Button
                small
                label={t('documents:restore')}
                aria-label={t('documents:restoreOne', { title: document.title })}
                busy={restore.isPending && restore.variables.id === document.id}
                onClick={() => restore.mutate(document)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
