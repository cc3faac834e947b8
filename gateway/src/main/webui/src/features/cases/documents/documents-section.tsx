import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { useCaseDocuments } from '@shared/lib/use-case-documents';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { DocumentForm } from './document-form';
import { DocumentsByDomain } from './documents-by-domain';
import { RemovedDocuments } from './removed-documents';

/** Dokumente of the case, by Lebensbereich. */
export function DocumentsSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const documents = useCaseDocuments(file.id);
  const mayChange = file.mayWork && !file.closedAt;
  const [adding, setAdding] = useFormOpen(`case.${file.id}.document`, mayChange);
  return (
    <div className="kim-stack">
      {mayChange && !adding && (
        <div>
          <Button variant="primary" icon="add" label={t('documents:add')} onClick={() => setAdding(true)} />
        </div>
      )}
      {adding && <DocumentForm caseId={file.id} onClose={() => setAdding(false)} />}
      <QueryView
        query={documents}
        failed={t('documents:failed')}
        isEmpty={({ items, removed }) => items.length + removed.length === 0}
        empty={<EmptyState icon="draft" title={t('documents:emptyTitle')} text={t('documents:emptyText')} />}
      >
        {({ items, removed }) => (
          <>
            <DocumentsByDomain caseId={file.id} documents={items} mayChange={mayChange} />
            <RemovedDocuments caseId={file.id} documents={removed} mayChange={mayChange} />
          </>
        )}
      </QueryView>
    </div>
  );
}
