import { useTranslation } from 'react-i18next';
import type { CaseContact } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { ContactFields } from './contact-fields';
import { correctionSchema, saysOf, useCorrectContact } from './contacts';

interface Props {
  caseId: string;
  contact: CaseContact;
  onClose: () => void;
}

/** The author mends what was recorded; everybody still sees what it said before. */
export function CorrectContactForm({ caseId, contact, onClose }: Props) {
  const { t } = useTranslation();
  const { stored } = useStoredIn(`/cases/${caseId}/contacts`, contact, saysOf);
  const draft = useDraftForm({
    name: `case.${caseId}.contact.${contact.id}`,
    schema: correctionSchema,
    defaultValues: saysOf(contact),
    version: contact.version,
    stored,
    submit: useCorrectContact(caseId, contact),
    onDone: () => {
      notify({ tone: 'success', title: t('contacts:corrected') });
      onClose();
    },
  });
  return (
    <Card title={t('contacts:correct')} subline={t('contacts:correctHint')}>
      <Form draft={draft} submitLabel={t('contacts:save')} onCancel={onClose}>
        <ContactFields languages={contact.language ? [contact.language] : []} />
      </Form>
    </Card>
  );
}
