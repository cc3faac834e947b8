import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { useWaitingRequests } from './case-requests';

/** For "Mein Tag": bodies that ask for an own case; not there while nobody asks. */
export function WaitingRequestsCard() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const waiting = useWaitingRequests();
  if (waiting.data?.items.length === 0) return null;
  return (
    <Card
      title={
        waiting.data
          ? t('case-requests:waiting', { count: waiting.data.items.length })
          : t('case-requests:waitingUnknown')
      }
    >
      <QueryView query={waiting} failed={t('case-requests:failed')}>
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((request) => (
              <li key={request.id}>
                <span>
                  <TextLink
                    to="/cases/$caseId"
                    params={{ caseId: request.caseId }}
                    search={{ tab: 'requests' }}
                  >
                    {request.caseNumber}
                  </TextLink>
                  <span className="kim-muted kim-block">
                    {request.orgName ?? request.requester} · {label('handoverPurpose', request.purpose)}
                  </span>
                </span>
                <RelativeTime value={request.requestedAt} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
