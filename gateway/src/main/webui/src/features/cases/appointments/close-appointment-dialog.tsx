import { useTranslation } from 'react-i18next';
import type { Appointment } from '@shared/api/types/plan';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { isRestorable, resultSchema, useCloseAppointment, useRestoreAppointment } from './appointments';

type Closing = Pick<Appointment, 'id' | 'caseId' | 'version' | 'startsAt' | 'subject'> &
  Partial<Pick<Appointment, 'status' | 'statusReason'>>;

/** Before it begins an appointment can only be called off. */
export function CloseAppointmentDialog({
  appointment,
  onClose,
}: {
  appointment: Closing;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const begun = new Date(appointment.startsAt) <= new Date();
  const results = begun ? (['KEPT', 'MISSED', 'CANCELLED'] as const) : (['CANCELLED'] as const);
  const resultOf = ({ status, statusReason }: Closing) => ({
    status: !status || status === 'PLANNED' ? (begun ? '' : 'CANCELLED') : status,
    reason: statusReason ?? '',
  });
  const { stored } = useStoredIn(`/cases/${appointment.caseId}/appointments`, appointment, resultOf);
  const restore = useRestoreAppointment();
  const draft = useDraftForm({
    name: `appointment.${appointment.id}`,
    schema: resultSchema,
    defaultValues: resultOf(appointment),
    version: appointment.version,
    stored,
    submit: useCloseAppointment(appointment),
    onDone: (closed) => {
      notify({
        tone: 'success',
        title: t('appointments:resultSaved'),
        undo: isRestorable(closed) ? () => restore(closed) : undefined,
      });
      onClose();
    },
  });
  return (
    <Dialog title={t(begun ? 'appointments:close' : 'appointments:cancel')} onClose={onClose}>
      <p className="kern-body kern-body--small">{appointment.subject}</p>
      <Form draft={draft} submitLabel={t('appointments:saveResult')} onCancel={onClose}>
        <RadioGroup
          name="status"
          label={t('appointments:whatBecame')}
          options={results.map((value) => ({ value, label: t(`appointments:status.${value}`) }))}
        />
        <TextArea name="reason" label={t('appointments:reason')} rows={2} optional />
      </Form>
    </Dialog>
  );
}
