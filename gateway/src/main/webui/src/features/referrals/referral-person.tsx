import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { ShownPerson } from '@shared/api/types/person';
import type { Referral, ReferralPreview } from '@shared/api/types/referral';
import { ReferralChanges } from '@shared/parts/referral-changes';
import { Button } from '@shared/ui/button';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { useReferral } from './get-referral';
import { ReferralFacts } from './referral-facts';

/** The person's data: a separate, logged act, and nothing to open once the referral was refused. */
export function ReferralPerson({ referral }: { referral: ReferralPreview }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (referral.ageGroup === null) return <p className="kim-muted">{t('referrals:erased')}</p>;
  return open ? (
    <Opened id={referral.id} />
  ) : (
    <div className="kim-stack">
      <p className="kern-body kern-body--small">{t('referrals:openHint')}</p>
      <div className="kim-row">
        <Button label={t('referrals:openPerson')} onClick={() => setOpen(true)} />
      </div>
    </div>
  );
}

function Opened({ id }: { id: string }) {
  const { t } = useTranslation();
  const referral = useReferral(id);
  return (
    <QueryView query={referral} failed={t('referrals:oneFailed')} skeleton={<Skeleton lines={8} />}>
      {(data) => data.person && <Whole referral={data} person={data.person} />}
    </QueryView>
  );
}

function Whole({ referral, person }: { referral: Referral; person: ShownPerson }) {
  const { t } = useTranslation();
  const { givenName, familyName } = person;
  return (
    <div className="kim-stack">
      <h3 className="kim-heading">{`${familyName}, ${givenName}`}</h3>
      {referral.note && (
        <blockquote className="kim-quote">
          <p className="kim-p">{referral.note}</p>
        </blockquote>
      )}
      <ReferralFacts referral={referral} person={person} />
      {referral.attachments.length > 0 && (
        <>
          <h3 className="kim-heading">{t('referrals:fact.attachments')}</h3>
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
        </>
      )}
      <Changes referral={referral} />
    </div>
  );
}

function Changes({ referral }: { referral: Referral }) {
  const { t } = useTranslation();
  const changes = referral.amendments.flatMap((one) => one.changes);
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="kim-heading">{t('referrals:fact.changed')}</h3>
      <ReferralChanges changes={changes} />
    </>
  );
}
