import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { useReferrals } from './list-referrals';
import { UrgencyBadge } from './urgency-badge';

const SHOWN = 5;

/** For "Mein Tag": the oldest of what waits in the inbox. */
export function NewReferralsCard() {
  const { t } = useTranslation();
  const referrals = useReferrals('RECEIVED');
  const first = { ...referrals, items: referrals.items?.slice(0, SHOWN), hasNext: false };
  return (
    <Card
      title={
        referrals.items
          ? t('referrals:newTitle', { count: referrals.items.length })
          : t('referrals:newTitleUnknown')
      }
      actions={<LinkButton to="/referrals" variant="tertiary" small label={t('referrals:toInbox')} />}
    >
      <ListView
        bare
        list={first}
        failed={t('referrals:failed')}
        empty={
          <EmptyState icon="success" title={t('referrals:emptyTitle')} text={t('referrals:emptyText')} />
        }
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((item) => (
              <li key={item.id}>
                <span>
                  <TextLink to="/referrals" search={{ selected: item.id }}>
                    <Code list="referralReason" code={item.reason} />
                  </TextLink>
                  <span className="kim-muted kim-block">
                    {[item.municipality?.name, item.senderName].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="kim-row">
                  <UrgencyBadge urgency={item.urgency} />
                  <span className="kim-muted">
                    <RelativeTime value={item.receivedAt} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}
