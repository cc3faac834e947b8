import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { formatDateTime, today } from '@shared/i18n/format';
import { useSiteOptions } from '@shared/lib/use-sites';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { SlotChoice } from './slot-choice';
import { moveSchema, timeOf, useMoveAppointment, type Movable } from './appointments';

/** When the slot begins, as a person reads it. */
const slotTime = (slot: string) => formatDateTime(slot.split(' ')[1]!);

/** Another day, hour or site; everything else stays as it was agreed. */
export function MoveAppointmentDialog({
  appointment,
  onClose,
}: {
  appointment: Movable;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  const { stored, latest } = useStoredIn(`/cases/${appointment.caseId}/appointments`, appointment, timeOf);
  const draft = useDraftForm({
    name: `appointment.${appointment.id}.move`,
    schema: moveSchema,
    defaultValues: timeOf(appointment),
    version: appointment.version,
    stored,
    label: (name) => (name === 'slot' ? t('appointments:freeHere') : undefined),
    shown: (name, value) => (name === 'slot' && value ? slotTime(String(value)) : undefined),
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
        {appointment.place === 'SITE' && (
          <>
            <SelectField name="siteId" label={t('appointments:site')} options={sites} optional />
            <SlotChoice language={appointment.language ?? undefined} />
          </>
        )}
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
