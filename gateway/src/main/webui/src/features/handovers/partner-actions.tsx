import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { useShortcut } from '@shared/lib/use-shortcut';
import { Button } from '@shared/ui/button';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { AnswerDialog, type AnswerStep } from './answer-dialog';
import { useHandoverStep } from './answer-handover';

/** `a` accepts, `d` declines; later the work is started, completed or given back. */
export function PartnerActions({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<AnswerStep | null>(null);
  const step = useHandoverStep();
  const { status } = handover;
  const go = (name: 'accept' | 'start') => step.mutate({ handover, step: name });
  useShortcut('a', () => go('accept'), status === 'OFFERED' && !step.isPending);
  useShortcut('d', () => setDialog('decline'), status === 'OFFERED');
  return (
    <>
      <ProblemAlert error={step.error} title={t('handovers:stepFailed')} />
      <div className="kim-row">
        {status === 'OFFERED' && (
          <>
            <Button
              variant="primary"
              icon="check"
              label={t('handovers:accept')}
              busy={step.isPending}
              onClick={() => go('accept')}
              aria-keyshortcuts="a"
            />
            <Button
              label={t('handovers:decline')}
              onClick={() => setDialog('decline')}
              aria-keyshortcuts="d"
            />
          </>
        )}
        {status === 'ACCEPTED' && (
          <Button
            variant="primary"
            label={t('handovers:start')}
            busy={step.isPending}
            onClick={() => go('start')}
          />
        )}
        {status === 'STARTED' && (
          <Button
            variant="primary"
            icon="check"
            label={t('handovers:complete')}
            onClick={() => setDialog('complete')}
          />
        )}
        {(status === 'ACCEPTED' || status === 'STARTED') && (
          <Button label={t('handovers:return')} onClick={() => setDialog('return')} />
        )}
      </div>
      {dialog && <AnswerDialog handover={handover} step={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}
