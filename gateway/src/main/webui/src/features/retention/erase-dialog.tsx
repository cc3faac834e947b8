import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { DEMANDS, eraseSchema, useErase, useRetentionNow, type Erasable } from './retention';

interface Props {
  one: Erasable;
  number: string;
  onClose: () => void;
}

/** Fall vorzeitig löschen: announced, so that it can be taken back. */
export function EraseDialog({ one, number, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${one.caseId}.erase`,
    schema: eraseSchema,
    ...useRetentionNow(one, { reason: '', note: '' }),
    submit: useErase(one),
    onDone: () => {
      notify({ tone: 'success', title: t('retention:erase.done', { number }) });
      onClose();
    },
  });
  return (
    <Dialog title={t('retention:erase.title', { number })} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('retention:erase.text')}</p>
      <Form draft={draft} submitLabel={t('retention:erase.action')} onCancel={onClose}>
        <RadioGroup
          name="reason"
          label={t('retention:erase.reason')}
          options={options('erasureReason', DEMANDS)}
        />
        <TextArea name="note" label={t('retention:note')} hint={t('retention:noteHint')} optional />
      </Form>
    </Dialog>
  );
}
