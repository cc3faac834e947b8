import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { TextLink } from '@shared/ui/text-link';
import { HandoverStatus } from './handover-status';
import { useHandovers } from './list-handovers';

const SHOWN = 8;

/** For "Mein Tag": what others were asked for and what they answered, newest first. */
export function OpenHandoversCard() {
  const { t } = useTranslation();
  const handovers = useHandovers('out');
  const list = { ...handovers, items: handovers.items?.slice(0, SHOWN) };
  return (
    <Card
      title={t('handovers:cardTitle')}
      actions={<LinkButton to="/handovers" variant="tertiary" small label={t('handovers:toAll')} />}
    >
      <ListView
        bare
        list={list}
        failed={t('handovers:failed')}
        empty={
          <EmptyState
            icon="arrow-forward"
            title={t('handovers:outboxEmptyTitle')}
            text={t('handovers:caseEmptyText')}
          />
        }
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((handover) => (
              <Line key={handover.id} handover={handover} />
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}

function Line({ handover }: { handover: Handover }) {
  const label = useCodeLabel();
  return (
    <li>
      <span>
        {handover.caseId ? (
          <TextLink to="/cases/$caseId" params={{ caseId: handover.caseId }} search={{ tab: 'handovers' }}>
            {handover.recipientName}
          </TextLink>
        ) : (
          handover.recipientName
        )}
        <span className="kim-muted kim-block">{label('handoverPurpose', handover.purpose)}</span>
      </span>
      <HandoverStatus handover={handover} />
    </li>
  );
}
