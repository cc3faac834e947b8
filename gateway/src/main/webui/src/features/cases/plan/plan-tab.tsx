import { useTranslation } from 'react-i18next';
import type { CaseFile, Goal } from '@shared/api/types/case';
import type { PlanStep } from '@shared/api/types/plan';
import { useFormOpen, useRecordOpen } from '@shared/forms/use-form-open';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { useGoals } from '../goals/goals';
import { usePlan } from './plan';
import { PlanChart } from './plan-chart';
import { PlanList } from './plan-list';
import { StepForm } from './step-form';

/** Hilfeplan: what is done for which goal, by whom, in which order. */
export function PlanTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const goals = useGoals(file.id);
  const plan = usePlan(file.id);
  return (
    <QueryView query={goals} failed={t('goals:failed')}>
      {({ items: all }) => (
        <QueryView query={plan} failed={t('plan:failed')}>
          {({ items }) => <Plan file={file} goals={all} steps={items} />}
        </QueryView>
      )}
    </QueryView>
  );
}

interface Props {
  file: CaseFile;
  goals: Goal[];
  steps: PlanStep[];
}

function Plan({ file, goals, steps }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useFormOpen(`case.${file.id}.step`, file.mayWork);
  const [changing, setChanging] = useRecordOpen(
    steps,
    ({ id }) => `case.${file.id}.step.${id}`,
    file.mayWork,
  );
  const [{ view }, setSearch] = useUrlSearch<{ view?: string }>();
  const close = () => {
    setAdding(false);
    setChanging(null);
  };
  if (goals.length === 0) {
    return <EmptyState title={t('plan:noGoalsTitle')} text={t('plan:noGoalsText')} />;
  }
  if (adding || changing) {
    return (
      <StepForm caseId={file.id} goals={goals} steps={steps} step={changing ?? undefined} onClose={close} />
    );
  }
  const chart = view === 'time';
  return (
    <div className="kim-stack">
      <div className="kim-row kim-row--between">
        {file.mayWork && (
          <Button variant="primary" icon="add" label={t('plan:add')} onClick={() => setAdding(true)} />
        )}
        {steps.length > 0 && (
          <Button
            icon={chart ? 'checklist' : 'calendar-today'}
            label={t(chart ? 'plan:asList' : 'plan:asTimeline')}
            onClick={() => setSearch({ view: chart ? undefined : 'time' })}
          />
        )}
      </div>
      {steps.length === 0 && <EmptyState title={t('plan:emptyTitle')} text={t('plan:emptyText')} />}
      {chart ? (
        <PlanChart steps={steps} />
      ) : (
        <PlanList file={file} goals={goals} steps={steps} onChange={setChanging} />
      )}
    </div>
  );
}
