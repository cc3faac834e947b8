import { useTranslation } from 'react-i18next';
import type { CaseDocument } from '@shared/api/types/document';
import { CODES } from '@shared/api/types/codes';
import { useRecordOpen } from '@shared/forms/use-form-open';
import { formatDate } from '@shared/i18n/format';
import { formatSize, typeName } from '@shared/lib/document-words';
import { SaveDocument } from '@shared/parts/save-document';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { DescribeDocumentForm } from './describe-document-form';
import { useRemoveDocument, useRestoreDocument } from './documents';

interface Props {
  caseId: string;
  documents: CaseDocument[];
  mayChange: boolean;
}

export function DocumentsByDomain({ caseId, documents, mayChange }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const restore = useRestoreDocument(caseId);
  const [describing, setDescribing] = useRecordOpen(
    documents,
    ({ id }) => `case.${caseId}.document.${id}`,
    mayChange,
  );
  const remove = useRemoveDocument(caseId, (removed) =>
    notify({
      tone: 'success',
      title: t('documents:removed'),
      undo: removed && (() => restore(removed)),
    }),
  );
  const domains = CODES.lifeDomain.filter((domain) => documents.some((one) => one.domain === domain));
  return (
    <>
      <ProblemAlert error={remove.error} title={t('documents:notRemoved')} />
      {domains.map((domain) => (
        <Card key={domain} title={label('lifeDomain', domain)}>
          <ul className="kim-item-list">
            {documents
              .filter((one) => one.domain === domain)
              .map((document) => (
                <li key={document.id} className="kim-document">
                  {describing?.id === document.id ? (
                    <DescribeDocumentForm
                      caseId={caseId}
                      document={describing}
                      onClose={() => setDescribing(null)}
                    />
                  ) : (
                    <>
                      <About document={document} />
                      <div className="kim-row">
                        <SaveDocument
                          document={document}
                          from={`/cases/${caseId}/documents/${document.id}/content`}
                        />
                        {mayChange && (
                          <>
                            <Button
                              small
                              variant="tertiary"
                              icon="edit"
                              label={t('documents:describe')}
                              onClick={() => setDescribing(document)}
                            />
                            <Button
                              small
                              variant="tertiary"
                              icon="delete"
                              label={t('documents:remove')}
                              aria-label={t('documents:removeOne', { title: document.title })}
                              busy={remove.isPending && remove.variables.id === document.id}
                              onClick={() => remove.mutate(document)}
                            />
                          </>
                        )}
                      </div>
                    </>
                  )}
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function About({ document }: { document: CaseDocument }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { kind, dated, mediaType, size, marks, addedBy, addedAt } = document;
  return (
    <div>
      <strong className="kim-document__title">{document.title}</strong>
      <span className="kim-muted kim-block">
        {[
          label('documentKind', kind),
          dated && t('documents:of', { date: formatDate(dated) }),
          `${typeName(mediaType)}, ${formatSize(size)}`,
          t('documents:addedBy', { name: addedBy, date: formatDate(addedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {marks.length > 0 && (
        <span className="kim-muted kim-block">
          {t('documents:marked', { marks: marks.map((mark) => label('fieldGroup', mark)).join(', ') })}
        </span>
      )}
      {document.note && <p className="kim-p">{document.note}</p>}
    </div>
  );
}
