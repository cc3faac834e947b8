import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { InboxStatus } from './inbox-status';
import { useHandoverInbox } from './list-inbox';

const SHOWN = 5;

/** For the Schreibtisch: handovers that wait for an answer, the most urgent first. */
export function NewHandoversCard() {
  const { t } = useTranslation();
  const handovers = useHandoverInbox('OFFERED');
  const waiting =
    handovers.items && [...handovers.items].sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return (
    <Card
      title={
        waiting
          ? t('handover-inbox:newTitle', { count: waiting.length })
          : t('handover-inbox:newTitleUnknown')
      }
      actions={
        <LinkButton to="/handover-inbox" variant="tertiary" small label={t('handover-inbox:toInbox')} />
      }
    >
      <ListView
        bare
        list={{ ...handovers, items: waiting?.slice(0, SHOWN) }}
        failed={t('handover-inbox:failed')}
        empty={<p className="kim-muted">{t('handover-inbox:noneNew')}</p>}
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((item) => (
              <li key={item.handoverId}>
                <span>
                  <TextLink to="/handover-inbox" search={{ selected: item.handoverId }}>
                    <Code list="handoverPurpose" code={item.purpose} />
                  </TextLink>
                  <span className="kim-muted kim-block">
                    {[item.municipality, item.kiName].filter(Boolean).join(' · ')} ·{' '}
                    <RelativeTime value={item.offeredAt} />
                  </span>
                </span>
                <InboxStatus handover={item} />
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}
