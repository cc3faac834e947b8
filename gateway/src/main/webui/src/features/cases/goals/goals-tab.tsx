import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Goal } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { AgreementsCard } from '../agreement/agreements-card';
import { CloseGoalDialog } from './close-goal-dialog';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';
import { isOpen, useGoals, useReopenGoal } from './goals';

export function GoalsTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const goals = useGoals(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.goal`, file.mayWork);
  const [chosen, setClosing] = useState<Goal | null>(null);
  const reopen = useMutation({ mutationFn: useReopenGoal(file.id) });
  // Fetched anew after a refusal: the next try is made on what is stored now.
  const closing = goals.data?.items.find(({ id }) => id === chosen?.id) ?? chosen;
  return (
    <div className="kim-stack">
      {file.mayWork && !adding && (
        <div>
          <Button variant="primary" icon="add" label={t('goals:add')} onClick={() => setAdding(true)} />
        </div>
      )}
      <ProblemAlert error={reopen.error} />
      {adding && <GoalForm caseId={file.id} onClose={() => setAdding(false)} />}
      <QueryView
        query={goals}
        failed={t('goals:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('goals:emptyTitle')} text={t('goals:emptyText')} />}
      >
        {({ items }) => (
          <div className="kim-stack">
            {[...items.filter(isOpen), ...items.filter((goal) => !isOpen(goal))].map((goal) => (
              <GoalCard
                key={goal.id}
                goal={goal}
                onClose={file.mayWork && isOpen(goal) ? () => setClosing(goal) : undefined}
                onReopen={
                  file.mayWork && !file.closedAt && !isOpen(goal) ? () => reopen.mutate(goal) : undefined
                }
              />
            ))}
            <AgreementsCard file={file} goals={items} />
          </div>
        )}
      </QueryView>
      {chosen && closing && (
        <CloseGoalDialog caseId={file.id} goal={closing} onClose={() => setClosing(null)} />
      )}
    </div>
  );
}
