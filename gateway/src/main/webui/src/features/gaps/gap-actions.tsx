import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapAction, GapFile } from '@shared/api/types/steering';
import { useShortcut } from '@shared/lib/use-shortcut';
import { Button } from '@shared/ui/button';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { BundleDialog } from './bundle-dialog';
import { EscalateDialog, RejectDialog, SolveDialog } from './step-dialogs';
import { useGapStep } from './steps';

const DIALOGS = ['reject', 'bundle', 'solve', 'escalate', 'reopen'] as const;
type DialogStep = (typeof DIALOGS)[number];

/** Only what the service allows in this state; `a` takes the next step, `d` does not recognise. */
export function GapActions({ gap }: { gap: GapFile }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<DialogStep | null>(null);
  const step = useGapStep(gap);
  const may = (action: GapAction) => gap.allowedActions.includes(action);
  const next = may('triage') ? 'triage' : may('recognise') ? 'recognise' : null;
  const close = () => setDialog(null);
  useShortcut('a', () => next && step.mutate(next), next !== null && !step.isPending);
  useShortcut('d', () => setDialog('reject'), may('reject'));
  return (
    <>
      <ProblemAlert error={step.error} title={t('gap-inbox:stepFailed')} />
      <div className="kim-row">
        {next && (
          <Button
            variant="primary"
            icon="check"
            label={t(`gap-inbox:step.${next}`)}
            busy={step.isPending}
            onClick={() => step.mutate(next)}
            aria-keyshortcuts="a"
          />
        )}
        {DIALOGS.filter(may).map((action, index) => (
          <Button
            key={action}
            variant={!next && index === 0 ? 'primary' : 'secondary'}
            label={t(`gap-inbox:step.${action}`)}
            onClick={() => setDialog(action)}
            aria-keyshortcuts={action === 'reject' ? 'd' : undefined}
          />
        ))}
      </div>
      {dialog === 'reject' && <RejectDialog gap={gap} onClose={close} />}
      {dialog === 'bundle' && <BundleDialog gap={gap} onClose={close} />}
      {dialog === 'solve' && <SolveDialog gap={gap} onClose={close} />}
      {dialog === 'escalate' && <EscalateDialog gap={gap} onClose={close} />}
      {dialog === 'reopen' && (
        <ConfirmDialog
          title={t('gap-inbox:reopenTitle')}
          confirm={t('gap-inbox:step.reopen')}
          busy={step.isPending}
          error={step.error}
          onConfirm={() => step.mutate('reopen', { onSuccess: close })}
          onClose={close}
        >
          <p className="kern-body kern-body--small">{t('gap-inbox:reopenText', { title: gap.title })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
