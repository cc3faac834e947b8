import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { useGoals } from '../goals/goals';

/** What person and case manager want to reach, in the person's words. */
export function AgreedGoals({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const goals = useGoals(caseId);
  return (
    <Card title={t('cases:overview.goals')}>
      <QueryView query={goals} failed={t('goals:failed')}>
        {({ items }) => {
          const open = items.filter(({ status }) => status === 'OPEN');
          return (
            <>
              {open.length === 0 && <p className="kim-muted">{t('cases:overview.noGoals')}</p>}
              <ul className="kim-item-list">
                {open.map((goal) => (
                  <li key={goal.id}>
                    <span>
                      {goal.wording}
                      <span className="kim-muted kim-block">{label('lifeDomain', goal.domain)}</span>
                    </span>
                    {goal.targetDate && (
                      <span className="kim-nowrap">
                        {t('cases:overview.until', { date: formatDate(goal.targetDate) })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              <TextLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'goals' }}>
                {t('cases:overview.toGoals')}
              </TextLink>
            </>
          );
        }}
      </QueryView>
    </Card>
  );
}
