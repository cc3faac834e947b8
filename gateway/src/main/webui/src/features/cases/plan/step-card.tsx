import { useTranslation } from 'react-i18next';
import type { PlanStep, StepStatus } from '@shared/api/types/plan';
import { formatDate } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Menu } from '@shared/ui/menu';
import { RelativeTime } from '@shared/ui/relative-time';
import { isOver } from './plan';

const TONES: Record<StepStatus, Tone> = {
  OPEN: 'neutral',
  RUNNING: 'info',
  WAITING: 'warning',
  DONE: 'success',
  DROPPED: 'neutral',
};
const NEED_THEIR_TURN: StepStatus[] = ['RUNNING', 'DONE'];

interface Props {
  step: PlanStep;
  steps: PlanStep[];
  /** Only for the responsible case manager. */
  onChange?: () => void;
  onMove: (to: StepStatus) => void;
  onPostpone: () => void;
  onReopen?: () => void;
}

export function StepCard({ step, steps, onChange, onMove, onPostpone, onReopen }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const titles = (ids: string[]) => ids.map((id) => steps.find((one) => one.id === id)?.title).join(', ');
  const who = step.organisationName ?? label('stepResponsibility', step.responsibility);
  return (
    <Card
      level={3}
      title={step.title}
      subline={
        <span className="kim-row">
          <Badge tone={TONES[step.status]}>{label('stepStatus', step.status)}</Badge>
          {step.overdue && <Badge tone="danger">{t('plan:overdue')}</Badge>}
          {who}
          {step.contact && ` · ${step.contact}`}
        </span>
      }
      actions={
        isOver(step)
          ? onReopen && <Button small variant="tertiary" label={t('plan:reopen')} onClick={onReopen} />
          : onChange && <Actions {...{ step, onChange, onMove, onPostpone }} />
      }
    >
      <DescriptionList
        facts={[
          {
            term: t('plan:dueOn'),
            value: step.dueOn && <RelativeTime value={step.dueOn} show="date" />,
          },
          { term: t('plan:startOn'), value: step.startOn && formatDate(step.startOn) },
          { term: t('plan:waitsFor'), value: titles(step.waitsFor) },
          { term: t('plan:documents'), value: step.documents.join(', ') },
          { term: t('plan:rechtskreis'), value: label('rechtskreis', step.rechtskreis) },
          { term: t('plan:reason'), value: step.statusReason },
          { term: t('plan:moved'), value: step.postponements.length > 0 && <Moved step={step} /> },
        ]}
      />
    </Card>
  );
}

function Actions({ step, onChange, onMove, onPostpone }: Required<Omit<Props, 'steps' | 'onReopen'>>) {
  const { t } = useTranslation();
  const open = step.allowed.filter((to) => step.waitsFor.length === 0 || !NEED_THEIR_TURN.includes(to));
  const wordOf = (to: StepStatus) =>
    t(to === 'RUNNING' && step.status === 'WAITING' ? 'plan:resume' : `plan:to.${to}`);
  const main = open.find((to) => to === 'RUNNING') ?? open.find((to) => to === 'DONE');
  return (
    <>
      {main && <Button small label={wordOf(main)} onClick={() => onMove(main)} />}
      <Menu
        small
        iconOnly
        label={t('plan:more', { step: step.title })}
        actions={[
          ...open
            .filter((to) => to !== main)
            .map((to) => ({ label: wordOf(to), onSelect: () => onMove(to) })),
          { label: t('plan:postpone'), icon: 'calendar-today', onSelect: onPostpone },
          { label: t('plan:change'), icon: 'edit', onSelect: onChange },
        ]}
      />
    </>
  );
}

function Moved({ step }: { step: PlanStep }) {
  const { t } = useTranslation();
  return (
    <ul className="kim-plain-list">
      {step.postponements.map(({ from, to, reason, movedBy, movedAt }) => (
        <li key={movedAt}>
          {t(from ? 'plan:movedFrom' : 'plan:movedTo', {
            from: from && formatDate(from),
            to: formatDate(to),
            reason,
            by: movedBy,
          })}
        </li>
      ))}
    </ul>
  );
}
