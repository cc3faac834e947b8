import { useTranslation } from 'react-i18next';
import type { PlanStep } from '@shared/api/types/plan';
import { formatDate, today } from '@shared/i18n/format';
import { classes } from '@shared/lib/classes';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { isOver } from './plan';
import { scaleOf, type Bar } from './plan-scale';

/** The plan along the days; the words beside each bar say all that the bar shows. */
export function PlanChart({ steps }: { steps: PlanStep[] }) {
  const { t } = useTranslation();
  const scale = scaleOf(steps, today());
  if (!scale)
    return <EmptyState icon="calendar-today" title={t('plan:undated')} text={t('plan:undatedText')} />;
  return (
    <div className="kim-stack">
      <p className="kim-muted">
        {t('plan:scale', { from: formatDate(scale.from), to: formatDate(scale.to) })}
      </p>
      <ol className="kim-plan-chart" aria-label={t('plan:asTimeline')}>
        {scale.bars.map((bar) => (
          <Row key={bar.step.id} bar={bar} todayAt={scale.today} />
        ))}
      </ol>
      {scale.undated.length > 0 && (
        <p className="kim-muted">
          {t('plan:withoutDay', { steps: scale.undated.map(({ title }) => title).join(', ') })}
        </p>
      )}
    </div>
  );
}

function Row({ bar: { step, left, width }, todayAt }: { bar: Bar; todayAt: number }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <li className="kim-plan-chart__row">
      <span>
        <strong>{step.title}</strong>
        <span className="kim-muted kim-block">
          {label('stepStatus', step.status)}
          {step.dueOn && ` · ${t('plan:until', { date: formatDate(step.dueOn) })}`}
          {step.overdue && ` · ${t('plan:overdue')}`}
        </span>
      </span>
      <span className="kim-plan-chart__track" aria-hidden="true">
        <span
          className={classes(
            'kim-plan-chart__bar',
            isOver(step) && 'kim-plan-chart__bar--over',
            step.overdue && 'kim-plan-chart__bar--overdue',
          )}
          style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }}
        />
        <span className="kim-plan-chart__today" style={{ insetInlineStart: `${todayAt}%` }} />
      </span>
    </li>
  );
}
