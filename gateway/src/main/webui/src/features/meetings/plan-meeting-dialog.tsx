import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { useBodies } from '@shared/lib/use-bodies';
import { Dialog } from '@shared/ui/dialog';
import { meetingSchema, usePlanMeeting } from './plan-meeting';

const MODES = ['PRAESENZ', 'DIGITAL', 'HYBRID'] as const;

export function PlanMeetingDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const bodies = useBodies().data?.items ?? [];
  const navigate = useNavigate();
  const draft = useDraftForm({
    name: 'meeting.new',
    schema: meetingSchema,
    defaultValues: { bodyId: '', title: '', date: '', mode: '', place: '' },
    submit: usePlanMeeting(),
    onDone: ({ id }) => void navigate({ to: '/meetings/$meetingId', params: { meetingId: id } }),
  });
  const digital = useWatch({ control: draft.form.control, name: 'mode' }) === 'DIGITAL';
  return (
    <Dialog title={t('meetings:plan')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('meetings:plan')} onCancel={onClose}>
        <SelectField
          name="bodyId"
          label={t('meetings:body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="title" label={t('meetings:name')} hint={t('meetings:nameHint')} />
        <TextField name="date" type="date" label={t('meetings:date')} min={today()} />
        <RadioGroup
          name="mode"
          label={t('meetings:how')}
          options={MODES.map((value) => ({ value, label: t(`meetings:mode.${value}`) }))}
        />
        {!digital && <TextField name="place" label={t('meetings:room')} />}
      </Form>
    </Dialog>
  );
}
