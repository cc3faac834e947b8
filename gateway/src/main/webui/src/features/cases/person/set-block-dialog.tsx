import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { blockSchema, useSetBlock } from './block';

interface Props {
  file: CaseFile;
  onClose: () => void;
}

export function SetBlockDialog({ file, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${file.id}.block`,
    schema: blockSchema,
    defaultValues: { reason: '', validUntil: '' },
    submit: useSetBlock(file.id),
    onDone: onClose,
  });
  return (
    <Dialog title={t('person:block.set')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('person:block.means')}</p>
      <Form draft={draft} submitLabel={t('person:block.set')} onCancel={onClose}>
        <TextArea
          name="reason"
          label={t('person:block.reason')}
          hint={t('person:block.reasonHint')}
          rows={2}
        />
        <TextField
          name="validUntil"
          type="date"
          label={t('person:block.validUntil')}
          min={today()}
          optional
        />
      </Form>
    </Dialog>
  );
}
