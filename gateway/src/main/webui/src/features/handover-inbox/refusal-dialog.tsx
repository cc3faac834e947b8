import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { InboxHandover } from '@shared/api/types/abh';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStepOn } from '@shared/forms/use-stored';
import { inLanguage } from '@shared/i18n/in-language';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { refusalSchema, useRefuseHandover } from './answer-handover';

interface Props {
  handover: InboxHandover;
  step: 'decline' | 'return';
  onClose: () => void;
}

export function RefusalDialog({ handover, step, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const label = useCodeLabel();
  const hint = handover.competenceHint;
  const draft = useDraftForm({
    name: `handover-inbox.${handover.handoverId}.${step}`,
    schema: refusalSchema,
    ...useStepOn({
      fetchNow: () => api.get<InboxHandover>(`/handover-inbox/${handover.handoverId}`),
      record: handover,
      // Living elsewhere is the likeliest reason once the directory says so.
      said: { reason: hint && step === 'decline' ? 'OUT_OF_AREA' : '', note: '' },
      state: ({ status }) => label('handoverStatus', status),
      keys: ['handover-inbox'],
    }),
    submit: useRefuseHandover(handover, step),
    onDone: () => {
      notify({ tone: 'success', title: t(`handover-inbox:done.${step}`) });
      onClose();
    },
  });
  return (
    <Dialog title={t(`handover-inbox:refusal.${step}`)} onClose={onClose}>
      <p className="kern-body kern-body--small">{t(`handover-inbox:consequence.${step}`)}</p>
      {hint && <p className="kim-muted">{inLanguage(hint.textDe, hint.textEn)}</p>}
      <Form draft={draft} submitLabel={t(`handover-inbox:${step}`)} onCancel={onClose}>
        <RadioGroup name="reason" label={t('handover-inbox:why')} options={options('declineReason')} />
        <TextArea name="note" label={t('handover-inbox:note')} hint={t('handover-inbox:noteHint')} optional />
      </Form>
    </Dialog>
  );
}
