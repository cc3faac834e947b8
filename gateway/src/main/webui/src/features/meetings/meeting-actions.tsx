import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '@shared/api/types/steering';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { HoldDialog } from './hold-dialog';
import { useMeetingStep } from './meeting-steps';

const NEXT = { PLANNED: 'invite', INVITED: 'hold', HELD: 'release-minutes', MINUTES_RELEASED: null } as const;

/** The one step that comes next. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [open, setOpen] = useState(false);
  const step = useMeetingStep(meeting);
  const next = NEXT[meeting.status];
  const close = () => setOpen(false);
  if (!steers || !next) return null;
  return (
    <>
      <Button variant="primary" label={t(`meetings:step.${next}`)} onClick={() => setOpen(true)} />
      {open && next === 'hold' && <HoldDialog meeting={meeting} onClose={close} />}
      {open && next !== 'hold' && (
        <ConfirmDialog
          title={t(`meetings:step.${next}`)}
          confirm={t(`meetings:step.${next}`)}
          busy={step.isPending}
          error={step.error}
          onConfirm={() => step.mutate(next, { onSuccess: close })}
          onClose={close}
        >
          <p className="kern-body kern-body--small">
            {t(`meetings:consequence.${next}`, { title: meeting.title, date: formatDate(meeting.date) })}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
