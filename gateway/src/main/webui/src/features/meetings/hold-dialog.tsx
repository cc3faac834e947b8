import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Meeting } from '@shared/api/types/steering';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStepOn } from '@shared/forms/use-stored';
import { useBody } from '@shared/lib/use-bodies';
import { Dialog } from '@shared/ui/dialog';
import { attendanceSchema, useHoldMeeting } from './meeting-steps';

export function HoldDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const seats = useBody()(meeting.bodyId)?.seats.length ?? 0;
  const draft = useDraftForm({
    name: `meeting.${meeting.id}.hold`,
    schema: attendanceSchema,
    ...useStepOn({
      fetchNow: () => api.get<Meeting>(`/meetings/${meeting.id}`),
      record: meeting,
      said: { seatsFilled: seats },
      state: ({ status }) => t(`meetings:status.${status}`),
      keys: ['meetings'],
    }),
    submit: useHoldMeeting(meeting),
    onDone: onClose,
  });
  return (
    <Dialog title={t('meetings:step.hold')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('meetings:consequence.hold')}</p>
      <Form draft={draft} submitLabel={t('meetings:step.hold')} onCancel={onClose}>
        <TextField
          name="seatsFilled"
          type="number"
          label={t('meetings:howMany')}
          hint={t('meetings:howManyHint', { seats })}
          min={0}
          max={seats}
        />
      </Form>
    </Dialog>
  );
}
