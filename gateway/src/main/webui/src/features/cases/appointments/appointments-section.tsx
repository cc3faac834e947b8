import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { Appointment, AppointmentInterpreting, AppointmentStatus } from '@shared/api/types/plan';
import { useFormOpen } from '@shared/forms/use-form-open';
import { formatDateTime } from '@shared/i18n/format';
import { useSiteName } from '@shared/lib/use-sites';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { AppointmentForm } from './appointment-form';
import { AskInterpreterDialog } from './ask-interpreter-dialog';
import { isRestorable, useAppointments, useRestoreAppointment } from './appointments';
import { CloseAppointmentDialog } from './close-appointment-dialog';
import { isOpen, useInterpreting } from './interpreting';
import { InterpretingLine } from './interpreting-line';
import { MoveAppointmentDialog } from './move-appointment-dialog';

const TONES: Record<AppointmentStatus, Tone> = {
  PLANNED: 'info',
  KEPT: 'success',
  MISSED: 'warning',
  CANCELLED: 'neutral',
};

/** Termine of a case above the contacts that come of them. */
export function AppointmentsSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const appointments = useAppointments(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.appointment`, file.mayWork);
  const [chosen, setClosing] = useState<Appointment>();
  // Fetched anew after a refusal: the next try is made on what is stored now.
  const closing = chosen && (appointments.data?.items.find(({ id }) => id === chosen.id) ?? chosen);
  const restore = useMutation({ mutationFn: useRestoreAppointment() });
  const [moving, setMoving] = useState<Appointment>();
  const [asking, setAsking] = useState<Appointment>();
  const interpreting = useInterpreting(file.id);
  if (adding) return <AppointmentForm file={file} onClose={() => setAdding(false)} />;
  return (
    <Card
      title={t('appointments:title')}
      actions={
        file.mayWork && (
          <Button small icon="calendar-today" label={t('appointments:add')} onClick={() => setAdding(true)} />
        )
      }
    >
      <ProblemAlert error={restore.error} />
      <QueryView
        query={appointments}
        failed={t('appointments:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('appointments:empty')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((one) => (
              <Line
                key={one.id}
                appointment={one}
                requests={
                  interpreting.data?.items.filter(({ appointmentId }) => appointmentId === one.id) ?? []
                }
                onAsk={file.mayWork ? () => setAsking(one) : undefined}
                onMove={file.mayWork ? () => setMoving(one) : undefined}
                onClose={file.mayWork ? () => setClosing(one) : undefined}
                onRestore={
                  file.mayWork && !file.closedAt && isRestorable(one) ? () => restore.mutate(one) : undefined
                }
              />
            ))}
          </ul>
        )}
      </QueryView>
      {asking && <AskInterpreterDialog appointment={asking} onClose={() => setAsking(undefined)} />}
      {moving && <MoveAppointmentDialog appointment={moving} onClose={() => setMoving(undefined)} />}
      {closing && <CloseAppointmentDialog appointment={closing} onClose={() => setClosing(undefined)} />}
    </Card>
  );
}

interface LineProps {
  appointment: Appointment;
  requests: AppointmentInterpreting[];
  onAsk?: () => void;
  onMove?: () => void;
  onClose?: () => void;
  onRestore?: () => void;
}

function Line({ appointment, requests, onAsk, onMove, onClose, onRestore }: LineProps) {
  const { t } = useTranslation();
  const siteName = useSiteName();
  const { id, caseId, startsAt, subject, place, siteId, address, status } = appointment;
  const facts = [
    t(`appointments:places.${place}`),
    siteName(siteId),
    address,
    appointment.withWhom && t('appointments:with', { who: appointment.withWhom }),
    appointment.interpreterNeeded && t('appointments:interpreter'),
    appointment.statusReason,
  ];
  return (
    <li>
      <span>
        <strong>{formatDateTime(startsAt)}</strong>
        <span className="kim-block">{subject}</span>
        <span className="kim-muted kim-block">{facts.filter(Boolean).join(' · ')}</span>
        {requests.map((request) => (
          <InterpretingLine key={request.id} caseId={caseId} request={request} mayWork={!!onAsk} />
        ))}
      </span>
      <span className="kim-row">
        <Badge tone={TONES[status]}>{t(`appointments:status.${status}`)}</Badge>
        {status === 'PLANNED' && (
          <a className="kim-link" href={apiUrl(`/cases/${caseId}/appointments/${id}/ics`)} download>
            {t('appointments:toCalendar')}
          </a>
        )}
        {status === 'PLANNED' && onAsk && !requests.some(isOpen) && (
          <Button small variant="tertiary" label={t('appointments:askInterpreter')} onClick={onAsk} />
        )}
        {status === 'PLANNED' && onMove && (
          <Button small variant="tertiary" label={t('appointments:move')} onClick={onMove} />
        )}
        {status === 'PLANNED' && onClose && (
          <Button small variant="tertiary" label={t('appointments:close')} onClick={onClose} />
        )}
        {onRestore && (
          <Button
            small
            variant="tertiary"
            label={t(status === 'CANCELLED' ? 'appointments:restore' : 'appointments:takeBack')}
            onClick={onRestore}
          />
        )}
      </span>
    </li>
  );
}
