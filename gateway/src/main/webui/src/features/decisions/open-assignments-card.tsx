import { useTranslation } from 'react-i18next';
import type { Assignment } from '@shared/api/types/steering';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { isOverdue } from './assignments';
import { useDecisions } from './list-decisions';

const SHOWN = 6;

/** What was asked for and is not done yet; the most urgent first. */
export function OpenAssignmentsCard() {
  const { t } = useTranslation();
  const decisions = useDecisions({ open: '1' });
  const open = decisions.items
    ?.flatMap(({ assignments }) => assignments.filter(({ doneOn }) => !doneOn))
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return (
    <Card
      title={t('decisions:openTitle', { count: open?.length ?? 0 })}
      actions={
        <LinkButton
          to="/decisions"
          search={{ open: '1' }}
          variant="tertiary"
          small
          label={t('decisions:toOpen')}
        />
      }
    >
      <ListView
        bare
        list={{ ...decisions, items: open?.slice(0, SHOWN) }}
        failed={t('decisions:failed')}
        empty={<p className="kim-muted">{t('decisions:noneOpen')}</p>}
      >
        {(items: Assignment[]) => (
          <ul className="kim-item-list">
            {items.map(({ id, title, ownerFunction, dueOn }) => (
              <li key={id}>
                <span>
                  {title}
                  <span className="kim-muted kim-block">{ownerFunction}</span>
                </span>
                {dueOn && isOverdue(dueOn) ? (
                  <Badge tone="danger">{t('decisions:overdue', { date: formatDate(dueOn) })}</Badge>
                ) : (
                  <span className="kim-muted">
                    {dueOn ? t('decisions:due', { date: formatDate(dueOn) }) : t('decisions:noDate')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}
