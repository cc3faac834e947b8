import { useTranslation } from 'react-i18next';
import type { GapFile } from '@shared/api/types/steering';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { escalationSchema, rejectionSchema, solutionSchema, useExplainedStep, useGapNow } from './steps';

const RESULTS = ['SOLVED', 'PARTLY_SOLVED', 'NOT_SOLVABLE'] as const;
const LEVELS = ['LAND', 'BUND'] as const;

interface Props {
  gap: GapFile;
  onClose: () => void;
}

export function RejectDialog({ gap, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `gap.${gap.id}.reject`,
    schema: rejectionSchema,
    ...useGapNow(gap, { reason: '' }),
    submit: useExplainedStep(gap, 'reject'),
    onDone: () => done(t('gap-inbox:done.reject'), onClose),
  });
  return (
    <Dialog title={t('gap-inbox:rejectTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('gap-inbox:rejectText')}</p>
      <Form draft={draft} submitLabel={t('gap-inbox:step.reject')} onCancel={onClose}>
        <TextArea name="reason" label={t('gap-inbox:reason')} hint={t('gap-inbox:noNames')} />
      </Form>
    </Dialog>
  );
}

export function SolveDialog({ gap, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `gap.${gap.id}.solve`,
    schema: solutionSchema,
    ...useGapNow(gap, { result: '', note: '' }),
    submit: useExplainedStep(gap, 'solve'),
    onDone: () => done(t('gap-inbox:done.solve'), onClose),
  });
  return (
    <Dialog title={t('gap-inbox:solveTitle')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('gap-inbox:step.solve')} onCancel={onClose}>
        <RadioGroup name="result" label={t('gap-inbox:result')} options={options('gapStatus', RESULTS)} />
        <TextArea name="note" label={t('gap-inbox:how')} hint={t('gap-inbox:noNames')} />
      </Form>
    </Dialog>
  );
}

export function EscalateDialog({ gap, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `gap.${gap.id}.escalate`,
    schema: escalationSchema,
    ...useGapNow(gap, { level: '', recipient: '', note: gap.description }),
    submit: useExplainedStep(gap, 'escalate'),
    onDone: () => done(t('gap-inbox:done.escalate'), onClose),
  });
  return (
    <Dialog title={t('gap-inbox:escalateTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('gap-inbox:escalateText')}</p>
      <Form draft={draft} submitLabel={t('gap-inbox:step.escalate')} onCancel={onClose}>
        <RadioGroup
          name="level"
          label={t('gap-inbox:level')}
          options={LEVELS.map((value) => ({ value, label: t(`gap-inbox:levels.${value}`) }))}
        />
        <TextField name="recipient" label={t('gap-inbox:recipient')} hint={t('gap-inbox:recipientHint')} />
        <TextArea name="note" label={t('gap-inbox:message')} hint={t('gap-inbox:noNames')} rows={5} />
      </Form>
    </Dialog>
  );
}

function done(title: string, onClose: () => void) {
  notify({ tone: 'success', title });
  onClose();
}
