import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { CaseMilestone } from '@shared/api/types/process';
import { formatDate, today } from '@shared/i18n/format';
import { currentLanguage } from '@shared/i18n/language';
import { classes } from '@shared/lib/classes';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useReachStep, useStair, useTakeBackStep } from './milestones';

/** The Treppenmodell of the KI as a stair from below; a KI without one sees nothing of it. */
export function StairCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const stair = useStair(file.id);
  const steps = stair.data?.items ?? [];
  if (stair.error) return <ProblemAlert error={stair.error} title={t('milestones:failed')} />;
  if (steps.length === 0) return null;
  return (
    <Card title={t('milestones:title')}>
      <ol className="kim-stair">
        {steps.map((step, index) => (
          <li
            key={step.code}
            className={classes('kim-stair__step', step.reachedOn && 'kim-stair__step--reached')}
            style={{ marginInlineStart: `${index * 0.75}rem` }}
          >
            <span>
              {index + 1}. {step[currentLanguage()]}
            </span>
            <span className="kim-muted">
              {step.reachedOn
                ? t('milestones:reached', { date: formatDate(step.reachedOn), by: step.recordedBy })
                : t('milestones:open')}
            </span>
          </li>
        ))}
      </ol>
      {file.mine && !file.closedAt && <Climb caseId={file.id} steps={steps} />}
    </Card>
  );
}

function Climb({ caseId, steps }: { caseId: string; steps: CaseMilestone[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [day, setDay] = useState(today());
  const reach = useReachStep(caseId);
  const takeBack = useTakeBackStep(caseId);
  const next = steps.find(({ reachedOn }) => !reachedOn);
  const last = steps.filter(({ reachedOn }) => reachedOn).at(-1);
  const offerUndo = (step: CaseMilestone | undefined) =>
    step &&
    notify({
      tone: 'success',
      title: t('milestones:saved', { step: step[currentLanguage()] }),
      undo: () => takeBack.mutateAsync(step),
    });
  return (
    <div className="kim-stack">
      <ProblemAlert error={reach.error ?? takeBack.error} title={t('milestones:notSaved')} />
      {next && (
        <div className="kim-row">
          <label htmlFor={id}>{t('milestones:on')}</label>
          <input
            id={id}
            type="date"
            className="kern-form-input__input kim-input--short"
            value={day}
            max={today()}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button
            label={t('milestones:reach', { step: next[currentLanguage()] })}
            busy={reach.isPending}
            onClick={() =>
              reach.mutate(
                { ...next, reachedOn: day },
                { onSuccess: ({ items }) => offerUndo(items.find(({ code }) => code === next.code)) },
              )
            }
          />
        </div>
      )}
      {last && (
        <div>
          <Button
            small
            variant="tertiary"
            label={t('milestones:takeBack', { step: last[currentLanguage()] })}
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate(last)}
          />
        </div>
      )}
    </div>
  );
}
