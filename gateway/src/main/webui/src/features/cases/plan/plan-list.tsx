import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseFile, Goal } from '@shared/api/types/case';
import type { PlanStep, StepStatus } from '@shared/api/types/plan';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useReopenStep } from './plan';
import { PostponeDialog } from './postpone-dialog';
import { StepCard } from './step-card';
import { StepStateDialog } from './step-state-dialog';

interface Props {
  file: CaseFile;
  goals: Goal[];
  steps: PlanStep[];
  onChange: (step: PlanStep) => void;
}

type Asked = { step: PlanStep; to: StepStatus | 'postpone' };

/** Steps below the goal that they serve. */
export function PlanList({ file, goals, steps, onChange }: Props) {
  const [chosen, setAsked] = useState<Asked>();
  // Fetched anew after a refusal: the next try is made on what is stored now.
  const asked = chosen && { ...chosen, step: steps.find(({ id }) => id === chosen.step.id) ?? chosen.step };
  const close = () => setAsked(undefined);
  const reopen = useMutation({ mutationFn: useReopenStep(file.id) });
  return (
    <>
      <ProblemAlert error={reopen.error} />
      {goals
        .map((goal) => ({ goal, own: steps.filter(({ goalId }) => goalId === goal.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ goal, own }) => (
          <section key={goal.id} className="kim-stack" aria-labelledby={`goal-${goal.id}`}>
            <h2 className="kern-title" id={`goal-${goal.id}`}>
              {goal.wording}
            </h2>
            {own.map((step) => (
              <StepCard
                key={step.id}
                step={step}
                steps={steps}
                onChange={file.mayWork ? () => onChange(step) : undefined}
                onMove={(to) => setAsked({ step, to })}
                onPostpone={() => setAsked({ step, to: 'postpone' })}
                onReopen={file.mayWork && !file.closedAt ? () => reopen.mutate(step) : undefined}
              />
            ))}
          </section>
        ))}
      {asked?.to === 'postpone' && <PostponeDialog caseId={file.id} step={asked.step} onClose={close} />}
      {asked && asked.to !== 'postpone' && (
        <StepStateDialog caseId={file.id} step={asked.step} to={asked.to} onClose={close} />
      )}
    </>
  );
}
