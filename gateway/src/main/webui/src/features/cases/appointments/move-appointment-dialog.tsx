import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { moveSchema, timeOf, useMoveAppointment, type Movable } from './appointments';

/** Another day or hour; everything else stays as it was agreed. */
export function MoveAppointmentDialog({
  appointment,
  onClose,
}: {
  appointment: Movable;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { stored, latest } = useStoredIn(`/cases/${appointment.caseId}/appointments`, appointment, timeOf);
  const draft = useDraftForm({
    name: `appointment.${appointment.id}.move`,
    schema: moveSchema,
    defaultValues: timeOf(appointment),
    version: appointment.version,
    stored,
    submit: useMoveAppointment(latest),
    onDone: () => {
      notify({ tone: 'success', title: t('appointments:moved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('appointments:moveTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{appointment.subject}</p>
      <Form draft={draft} submitLabel={t('appointments:move')} onCancel={onClose}>
        <TextField name="day" type="date" label={t('appointments:day')} min={today()} />
        <TextField name="time" type="time" label={t('appointments:time')} width="short" />
        <TextField
          name="minutes"
          type="number"
          label={t('appointments:minutes')}
          min={5}
          max={600}
          step={5}
        />
      </Form>
    </Dialog>
  );
}
