import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxHandover } from '@shared/api/types/abh';
import { useShortcut } from '@shared/lib/use-shortcut';
import { Button } from '@shared/ui/button';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useAcceptHandover } from './answer-handover';
import { RefusalDialog } from './refusal-dialog';

interface Props {
  handover: InboxHandover;
  /** Shown once the handover is accepted. */
  children: ReactNode;
}

/** `a` accepts, `d` declines; what was accepted can be given back until a procedure is open. */
export function AnswerActions({ handover, children }: Props) {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState<'decline' | 'return' | null>(null);
  const accept = useAcceptHandover();
  const { status } = handover;
  const onAccept = () =>
    accept.mutate(handover, {
      onSuccess: () => notify({ tone: 'success', title: t('handover-inbox:accepted') }),
    });
  useShortcut('a', onAccept, status === 'OFFERED' && !accept.isPending);
  useShortcut('d', () => setRefusing('decline'), status === 'OFFERED');
  return (
    <>
      <ProblemAlert error={accept.error} title={t('handover-inbox:stepFailed')} />
      <div className="kim-row">
        {status === 'OFFERED' && (
          <>
            <Button
              variant="primary"
              icon="check"
              label={t('handover-inbox:accept')}
              busy={accept.isPending}
              onClick={onAccept}
              aria-keyshortcuts="a"
            />
            <Button
              label={t('handover-inbox:decline')}
              onClick={() => setRefusing('decline')}
              aria-keyshortcuts="d"
            />
          </>
        )}
        {status !== 'OFFERED' && children}
        {status === 'ACCEPTED' && !handover.procedureId && (
          <Button
            variant="tertiary"
            label={t('handover-inbox:return')}
            onClick={() => setRefusing('return')}
          />
        )}
      </div>
      {refusing && <RefusalDialog handover={handover} step={refusing} onClose={() => setRefusing(null)} />}
    </>
  );
}
