import { useTranslation } from 'react-i18next';
import type { CaseDocument } from '@shared/api/types/document';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { DocumentFields } from './document-fields';
import { descriptionSchema, saysOf, useDescribeDocument } from './documents';

interface Props {
  caseId: string;
  document: CaseDocument;
  onClose: () => void;
}

export function DescribeDocumentForm({ caseId, document, onClose }: Props) {
  const { t } = useTranslation();
  const { stored } = useStoredIn(`/cases/${caseId}/documents`, document, saysOf);
  const draft = useDraftForm({
    name: `case.${caseId}.document.${document.id}`,
    schema: descriptionSchema,
    defaultValues: saysOf(document),
    version: document.version,
    stored,
    submit: useDescribeDocument(caseId, document),
    onDone: () => {
      notify({ tone: 'success', title: t('documents:described') });
      onClose();
    },
  });
  return (
    <Card title={t('documents:describe')} level={3}>
      <Form draft={draft} submitLabel={t('documents:save')} onCancel={onClose}>
        <DocumentFields />
      </Form>
    </Card>
  );
}
