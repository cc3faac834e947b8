import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { daysBetween, today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { TextLink } from '@shared/ui/text-link';
import { NextFollowUp } from './case-columns';
import { useCases } from './list-cases';

const DAYS_AHEAD = 7;
const MANY = 200;

/** For "Mein Tag": own cases that are to come up again this week, the overdue ones first. */
export function FollowUpsCard() {
  const { t } = useTranslation();
  const cases = useCases({ responsible: 'me' }, MANY);
  const list = { ...cases, items: cases.items && dueSoon(cases.items) };
  return (
    <Card
      title={t('cases:followUps', { count: list.items?.length ?? 0 })}
      actions={<LinkButton to="/cases" variant="tertiary" small label={t('cases:toList')} />}
    >
      <ListView
        bare
        list={list}
        failed={t('cases:failed')}
        empty={
          <EmptyState icon="success" title={t('cases:noFollowUpsTitle')} text={t('cases:noFollowUpsText')} />
        }
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((item) => (
              <li key={item.id}>
                <span>
                  <TextLink to="/cases/$caseId" params={{ caseId: item.id }}>
                    {item.personName}
                  </TextLink>
                  <span className="kim-muted kim-block">
                    <Code list="casePhase" code={item.phase} /> · {item.municipality.name}
                  </span>
                </span>
                <NextFollowUp item={item} />
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}

function dueSoon(items: CaseItem[]): CaseItem[] {
  const due = items.filter(
    ({ nextFollowUp }) => nextFollowUp && daysBetween(today(), nextFollowUp) <= DAYS_AHEAD,
  );
  return due.sort((a, b) => (a.nextFollowUp ?? '').localeCompare(b.nextFollowUp ?? ''));
}
