import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { daysBetween, today } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { useWatched } from './draft';
import { HandoverStatus } from './handover-status';

const SHOWN = 8;

/** For "Mein Tag": handovers in Beobachtung, what is due first. */
export function WatchCard() {
  const { t } = useTranslation();
  const watched = useWatched();
  return (
    <Card title={t('handover-steps:watch.title')}>
      <QueryView
        query={watched}
        failed={t('handovers:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('handover-steps:watch.empty')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.slice(0, SHOWN).map((handover) => (
              <Line key={handover.id} handover={handover} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function Line({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const { followUpOn, questionOpen, news } = handover.progress ?? {};
  const due = followUpOn && daysBetween(today(), followUpOn) <= 0;
  return (
    <li>
      <span>
        <TextLink
          to="/cases/$caseId"
          params={{ caseId: handover.caseId ?? '' }}
          search={{ tab: 'handovers' }}
        >
          {handover.recipientName}
        </TextLink>
        <span className="kim-muted kim-block">
          {followUpOn && (
            <>
              {t('handover-steps:followUpOn')} <RelativeTime value={followUpOn} show="date" />
            </>
          )}
        </span>
      </span>
      <span>
        <HandoverStatus handover={handover} />
        {due && <Badge tone="warning">{t('handover-steps:watch.due')}</Badge>}
        {questionOpen && <Badge tone="warning">{t('handover-steps:watch.question')}</Badge>}
        {news && !questionOpen && <Badge tone="info">{t('handover-steps:watch.news')}</Badge>}
      </span>
    </li>
  );
}
