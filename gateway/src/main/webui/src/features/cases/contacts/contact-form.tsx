import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { ContactFields } from './contact-fields';
import { contactSchema, useRecordContact, useWithdrawContact } from './contacts';

const USUAL_MINUTES = 30;

export function ContactForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const withdraw = useWithdrawContact(file.id);
  const { languages = [], interpreterNeeded } = file.person;
  const draft = useDraftForm({
    name: `case.${file.id}.contact`,
    schema: contactSchema,
    defaultValues: {
      date: today(),
      minutes: USUAL_MINUTES,
      channel: '',
      language: languages[0] ?? 'de',
      interpreterUsed: interpreterNeeded,
      domains: [] as string[],
      themes: [] as string[],
      note: '',
      marks: [] as string[],
      followUp: '',
    },
    submit: useRecordContact(file.id),
    onDone: (contact) => {
      notify({ tone: 'success', title: t('contacts:saved'), undo: () => withdraw(contact) });
      onClose();
    },
  });
  return (
    <Card title={t('contacts:add')}>
      <Form draft={draft} submitLabel={t('contacts:save')} onCancel={onClose}>
        <ContactFields languages={languages} />
        <TextField
          name="followUp"
          type="date"
          label={t('contacts:followUp')}
          hint={t('contacts:followUpHint')}
          min={today()}
          optional
        />
      </Form>
    </Card>
  );
}
