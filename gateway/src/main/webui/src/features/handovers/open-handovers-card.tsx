import { useTranslation } from 'react-i18next';
import type { OwnHandover } from '@shared/api/types/plan';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { HandoverStatus } from './handover-status';
import { useOwnHandovers } from './list-own-handovers';

/** For "Mein Tag": for whom others were asked, and what they answered; open ones first. */
export function OpenHandoversCard() {
  const { t } = useTranslation();
  const handovers = useOwnHandovers();
  return (
    <Card
      title={t('handovers:cardTitle')}
      actions={<LinkButton to="/handovers" variant="tertiary" small label={t('handovers:toAll')} />}
    >
      <QueryView
        query={handovers}
        failed={t('handovers:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="arrow-forward"
            title={t('handovers:outboxEmptyTitle')}
            text={t('handovers:caseEmptyText')}
          />
        }
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((handover) => (
              <Line key={handover.id} handover={handover} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function Line({ handover }: { handover: OwnHandover }) {
  const label = useCodeLabel();
  return (
    <li>
      <span>
        <TextLink to="/cases/$caseId" params={{ caseId: handover.caseId }} search={{ tab: 'handovers' }}>
          {handover.personName}
        </TextLink>{' '}
        <span className="kim-muted kim-nowrap">{handover.caseNumber}</span>
        <span className="kim-muted kim-block">
          {handover.recipientName} · {label('handoverPurpose', handover.purpose)}
        </span>
      </span>
      <HandoverStatus handover={handover} />
    </li>
  );
}
