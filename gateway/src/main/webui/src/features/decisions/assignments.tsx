import { useTranslation } from 'react-i18next';
import type { Assignment, Decision } from '@shared/api/types/steering';
import { daysBetween, formatDate, today } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useFinishAssignment } from './finish-assignment';

/** What has to be done, by which function, until when. */
export function Assignments({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const finish = useFinishAssignment(decision);
  if (decision.assignments.length === 0) return null;
  return (
    <div>
      <p className="kim-muted">{t('decisions:assignments')}</p>
      <ProblemAlert error={finish.error} title={t('decisions:notSaved')} />
      <ul className="kim-item-list" aria-label={t('decisions:assignments')}>
        {decision.assignments.map((assignment) => (
          <li key={assignment.id}>
            <span>
              {assignment.title}
              <span className="kim-muted kim-block">{assignment.ownerFunction}</span>
            </span>
            <span className="kim-row">
              <Due assignment={assignment} />
              {steers && !assignment.doneOn && (
                <Button
                  small
                  icon="check"
                  label={t('decisions:done')}
                  aria-label={t('decisions:doneNamed', { title: assignment.title })}
                  busy={finish.isPending && finish.variables === assignment.id}
                  onClick={() => finish.mutate(assignment.id)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Due({ assignment: { dueOn, doneOn } }: { assignment: Assignment }) {
  const { t } = useTranslation();
  if (doneOn) return <Badge tone="success">{t('decisions:doneOn', { date: formatDate(doneOn) })}</Badge>;
  if (!dueOn) return <span className="kim-muted">{t('decisions:noDate')}</span>;
  const date = formatDate(dueOn);
  return isOverdue(dueOn) ? (
    <Badge tone="danger">{t('decisions:overdue', { date })}</Badge>
  ) : (
    <span className="kim-muted">{t('decisions:due', { date })}</span>
  );
}

export function isOverdue(dueOn: string): boolean {
  return daysBetween(today(), dueOn) < 0;
}
