import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@shared/ui/button';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { EraseDialog } from './erase-dialog';
import { HoldDialog } from './hold-dialog';
import { useUnsay, type CaseRetention, type Erasable } from './retention';

interface Props {
  one: Erasable & Pick<CaseRetention, 'reason'>;
  number: string;
  /** Also offers to erase the case before its years are over. */
  mayErase?: boolean;
}

/** What can be done about an erasure as it stands. */
export function ErasureActions({ one, number, mayErase = false }: Props) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'hold' | 'erase'>();
  const close = () => setDialog(undefined);
  const held = one.state === 'HELD';
  const byYears = !one.reason || one.reason === 'RETENTION_OVER';
  return (
    <span className="kim-row">
      {held && <UnsayButton step="release" one={one} number={number} />}
      {one.state === 'ANNOUNCED' && !byYears && <UnsayButton step="take-back" one={one} number={number} />}
      {!held && (
        <Button
          small
          label={t('retention:hold.action')}
          aria-label={t('retention:hold.title', { number })}
          onClick={() => setDialog('hold')}
        />
      )}
      {mayErase && !held && byYears && (
        <Button
          small
          variant="tertiary"
          label={t('retention:erase.open')}
          aria-label={t('retention:erase.of', { number })}
          onClick={() => setDialog('erase')}
        />
      )}
      {dialog === 'hold' && <HoldDialog one={one} number={number} onClose={close} />}
      {dialog === 'erase' && <EraseDialog one={one} number={number} onClose={close} />}
    </span>
  );
}

interface UnsayProps {
  step: 'take-back' | 'release';
  one: Erasable;
  number: string;
}

function UnsayButton({ step, one, number }: UnsayProps) {
  const { t } = useTranslation();
  const unsay = useUnsay(step, () =>
    notify({ tone: 'success', title: t(`retention:${step}.done`, { number }) }),
  );
  return (
    <>
      <ProblemAlert error={unsay.error} />
      <Button
        small
        label={t(`retention:${step}.action`)}
        aria-label={t(`retention:${step}.of`, { number })}
        busy={unsay.isPending}
        onClick={() => unsay.mutate(one)}
      />
    </>
  );
}
