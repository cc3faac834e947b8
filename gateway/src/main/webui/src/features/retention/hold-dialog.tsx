import { useTranslation } from 'react-i18next';
import { CODES } from '@shared/api/types/codes';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { holdSchema, useHold, useRetentionNow, type Erasable } from './retention';

interface Props {
  one: Erasable;
  number: string;
  onClose: () => void;
}

/** Löschung aussetzen: until when, and why. */
export function HoldDialog({ one, number, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${one.caseId}.hold`,
    schema: holdSchema,
    ...useRetentionNow(one, { until: '', reason: '', note: '' }),
    submit: useHold(one),
    onDone: () => {
      notify({ tone: 'success', title: t('retention:hold.done', { number }) });
      onClose();
    },
  });
  return (
    <Dialog title={t('retention:hold.title', { number })} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('retention:hold.text')}</p>
      <Form draft={draft} submitLabel={t('retention:hold.action')} onCancel={onClose}>
        <TextField
          name="until"
          type="date"
          label={t('retention:hold.until')}
          hint={t('retention:hold.untilHint')}
        />
        <RadioGroup
          name="reason"
          label={t('retention:hold.reason')}
          options={options('erasureHoldReason', CODES.erasureHoldReason)}
        />
        <TextArea name="note" label={t('retention:note')} hint={t('retention:noteHint')} optional />
      </Form>
    </Dialog>
  );
}
