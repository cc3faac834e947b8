import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Handover } from '@shared/api/types/handover';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { requiredDate } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { Dialog } from '@shared/ui/dialog';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useFollowUp, useHandoverStep } from './answer-handover';
import { isOpen } from './handover-status';
import { LinkDialog } from './link-dialog';

/** What happened on the other side and what follows from it. */
export function SenderNotes({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { progress } = handover;
  if (!progress) return null;
  return (
    <>
      {progress.questionOpen && (
        <Alert tone="warning" title={t('handover-steps:questionOpen')} role="status" />
      )}
      {progress.nextStep && (
        <Alert title={t('handover-steps:nextStep')}>
          <p className="kim-p">{label('handoverNextStep', progress.nextStep)}</p>
          {progress.gapProposed && <p className="kim-p">{t('handover-steps:gapProposed')}</p>}
        </Alert>
      )}
      {progress.consentWithdrawn && <Alert title={t('handover-steps:consentWithdrawn')} />}
    </>
  );
}

/** Beobachtung and case lead: acts of the case manager, never side effects. */
export function SenderSteps({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'followUp' | 'lead' | 'link' | null>(null);
  const step = useHandoverStep();
  const { progress } = handover;
  if (!progress) return null;
  const close = () => setDialog(null);
  return (
    <>
      <ProblemAlert error={dialog === 'lead' ? null : step.error} title={t('handovers:stepFailed')} />
      <div className="kim-row">
        {progress.watched && (
          <>
            <Button
              small
              icon="calendar-today"
              label={t('handover-steps:setFollowUp')}
              onClick={() => setDialog('followUp')}
            />
            <Button
              small
              variant="tertiary"
              label={t('handover-steps:endWatch')}
              busy={step.isPending}
              onClick={() => step.mutate({ handover, step: 'end-watch' })}
            />
          </>
        )}
        {progress.news && (
          <Button
            small
            variant="tertiary"
            icon="check"
            label={t('handover-steps:seen')}
            onClick={() => step.mutate({ handover, step: 'seen' })}
          />
        )}
        {isOpen(handover) && handover.recipientKind !== 'ABH' && (
          <Button
            small
            variant="tertiary"
            icon="mail"
            label={t('public-answer:make')}
            onClick={() => setDialog('link')}
          />
        )}
        {progress.leadMayGo && (
          <Button small label={t('handover-steps:lead')} onClick={() => setDialog('lead')} />
        )}
      </div>
      {dialog === 'followUp' && <FollowUpDialog handover={handover} onClose={close} />}
      {dialog === 'link' && <LinkDialog handover={handover} onClose={close} />}
      {dialog === 'lead' && (
        <ConfirmDialog
          title={t('handover-steps:lead')}
          confirm={t('handover-steps:leadConfirm')}
          busy={step.isPending}
          error={step.error}
          onConfirm={() => step.mutate({ handover, step: 'lead' }, { onSuccess: close })}
          onClose={close}
        >
          <p className="kern-body">
            {t('handover-steps:leadText', { name: progress.acceptedByName, body: handover.recipientName })}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

const followUpSchema = z.object({ followUpOn: requiredDate });

const dayOf = ({ progress }: Handover) => ({ followUpOn: progress?.followUpOn ?? '' });

function FollowUpDialog({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const { t } = useTranslation();
  const { stored } = useStoredAt(`/handovers/${handover.id}`, handover, dayOf, 'cases', 'handovers');
  const draft = useDraftForm({
    name: `handover.${handover.id}.follow-up`,
    schema: followUpSchema,
    defaultValues: dayOf(handover),
    version: handover.version,
    stored,
    submit: useFollowUp(handover),
    onDone: onClose,
  });
  return (
    <Dialog title={t('handover-steps:setFollowUp')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('handover-steps:save')} onCancel={onClose}>
        <TextField name="followUpOn" type="date" label={t('handover-steps:followUpOn')} min={today()} />
      </Form>
    </Dialog>
  );
}
