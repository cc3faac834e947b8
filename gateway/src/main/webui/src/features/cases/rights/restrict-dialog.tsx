import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { restrictionSchema, useRestrict } from './rights';

/** Says what follows before it is done. */
export function RestrictDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${file.id}.restrict`,
    schema: restrictionSchema,
    defaultValues: { reason: '', note: '' },
    submit: useRestrict(file.id),
    onDone: onClose,
  });
  const name = `${file.person.givenName} ${file.person.familyName}`;
  return (
    <Dialog title={t('rights:restriction.set.title')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('rights:restriction.set.text', { name })}</p>
      <Form draft={draft} submitLabel={t('rights:restriction.set.action')} onCancel={onClose}>
        <RadioGroup
          name="reason"
          label={t('rights:restriction.reason')}
          options={options('restrictionReason')}
        />
        <TextArea name="note" label={t('rights:restriction.note')} optional />
      </Form>
    </Dialog>
  );
}
