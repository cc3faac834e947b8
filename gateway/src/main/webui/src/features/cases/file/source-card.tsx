import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { CaseReferral } from '@shared/api/types/referral';
import { formatDate } from '@shared/i18n/format';
import { ReferralChanges } from '@shared/parts/referral-changes';
import { Alert } from '@shared/ui/alert';
import { Card } from '@shared/ui/card';
import { DescriptionList } from '@shared/ui/description-list';
import { QueryView } from '@shared/ui/query-view';
import { useCaseReferrals } from './get-case-referrals';

/** Where the case comes from, and what the sender told after it was opened. */
export function SourceCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const referrals = useCaseReferrals(caseId);
  return (
    <QueryView
      query={referrals}
      failed={t('cases:source.failed')}
      isEmpty={({ items }) => items.length === 0}
      empty={null}
    >
      {({ items }) => (
        <Card title={t('cases:source.title')}>
          {items.map((referral) => (
            <Source key={referral.id} referral={referral} />
          ))}
        </Card>
      )}
    </QueryView>
  );
}

function Source({ referral }: { referral: CaseReferral }) {
  const { t } = useTranslation();
  const told = referral.notices.filter(({ afterDecision }) => afterDecision);
  return (
    <div className="kim-stack">
      {referral.purposeBound && <Alert tone="info" title={t('cases:source.purposeBound')} />}
      {told.map((notice) => (
        <Alert
          key={notice.number}
          tone="warning"
          title={t('cases:source.told', { sender: referral.senderName, date: formatDate(notice.changedAt) })}
        >
          <ReferralChanges changes={notice.changes} />
        </Alert>
      ))}
      <DescriptionList
        facts={[
          { term: t('cases:source.sender'), value: referral.senderName },
          { term: t('cases:source.received'), value: formatDate(referral.receivedAt) },
          { term: t('cases:source.reference'), value: referral.externalReference },
          {
            term: t('cases:source.attachments'),
            value:
              referral.attachments.length > 0 ? (
                <ul className="kim-plain-list">
                  {referral.attachments.map(({ id, name }) => (
                    <li key={id}>
                      <a
                        className="kim-link"
                        href={apiUrl(`/referrals/${referral.id}/attachments/${id}`)}
                        download={name}
                      >
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              ) : undefined,
          },
        ]}
      />
    </div>
  );
}
