import { useTranslation } from 'react-i18next';
import type { DueItem } from '@shared/api/types/plan';
import { formatTime } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { useDue } from './list-due';

const TABS: Record<DueItem['kind'], string | undefined> = {
  STEP: 'plan',
  GOAL: 'goals',
  FOLLOW_UP: undefined,
  HANDOVER: 'handovers',
  APPOINTMENT: 'contacts',
  TRANSITION: 'person',
  DISCLOSURE: 'rights',
};

/** For "Mein Tag": all that is due in the own cases, the overdue things first. */
export function DueCard() {
  const { t } = useTranslation();
  const due = useDue();
  return (
    <Card
      title={due.data ? t('due:title', { count: due.data.items.length }) : t('due:titleUnknown')}
      actions={<LinkButton to="/cases" variant="tertiary" small label={t('cases:toList')} />}
    >
      <QueryView
        query={due}
        failed={t('due:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon="success" title={t('due:emptyTitle')} text={t('due:emptyText')} />}
      >
        {({ items, more }) => (
          <>
            <ul className="kim-item-list">
              {items.map((item) => (
                <Line key={item.kind + item.id} item={item} />
              ))}
            </ul>
            {more && <p className="kim-muted">{t('due:more')}</p>}
          </>
        )}
      </QueryView>
    </Card>
  );
}

function Line({ item }: { item: DueItem }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <li>
      <span>
        <TextLink to="/cases/$caseId" params={{ caseId: item.caseId }} search={{ tab: TABS[item.kind] }}>
          {item.personName}
        </TextLink>{' '}
        <span className="kim-muted kim-nowrap">{item.caseNumber}</span>
        <span className="kim-muted kim-block">
          {item.forColleague && `${t('due:forColleague', { name: item.forColleague })} · `}
          {t(`due:kind.${item.kind}`)} ·{' '}
          {item.title ?? label(item.kind === 'DISCLOSURE' ? 'disclosureStatus' : 'casePhase', item.code)}
        </span>
      </span>
      <span className="kim-row">
        <RelativeTime value={item.dueOn} />
        {item.dueAt && formatTime(item.dueAt)}
        {item.overdue && <Badge tone="danger">{t('due:overdue')}</Badge>}
      </span>
    </li>
  );
}
