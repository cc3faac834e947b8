import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { Consent } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { useOrganisation } from '@shared/lib/use-organisations';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Tags } from '@shared/ui/tags';

const TONES = { GIVEN: 'success', WITHDRAWN: 'neutral', EXPIRED: 'neutral' } as const;

export function ConsentCard({ consent, onWithdraw }: { consent: Consent; onWithdraw?: () => void }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const organisation = useOrganisation();
  return (
    <Card
      title={consent.recipientName ?? organisation(consent.recipientOrg)?.name ?? consent.recipientOrg}
      subline={<Badge tone={TONES[consent.status]}>{label('consentStatus', consent.status)}</Badge>}
      actions={
        <>
          <a
            className="kern-link"
            href={apiUrl(`/consents/${consent.id}/document`)}
            target="_blank"
            rel="noreferrer"
          >
            {t('consent-text:print')}
          </a>
          {onWithdraw && <Button small label={t('consents:withdraw')} onClick={onWithdraw} />}
        </>
      }
    >
      <DescriptionList
        facts={[
          { term: t('consents:purpose'), value: label('handoverPurpose', consent.purpose) },
          { term: t('consents:domains'), value: <Tags list="lifeDomain" codes={consent.domains} /> },
          {
            term: t('consents:documents'),
            value: consent.documents.length > 0 && consent.documents.map(({ title }) => title).join(', '),
          },
          {
            term: t('consents:form'),
            value: [label('consentForm', consent.form), label('language', consent.language)]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t('consent-text:version'),
            value:
              consent.giving?.textVersion &&
              [
                label('language', consent.giving.textLanguage),
                consent.giving.textVersion,
                !consent.giving.textReviewed && t('consent-text:unreviewed'),
              ]
                .filter(Boolean)
                .join(', '),
          },
          { term: t('consent-text:signed'), value: consent.giving?.signedName },
          { term: t('consent-text:witness'), value: consent.giving?.witness },
          { term: t('consents:givenOn'), value: formatDate(consent.givenOn) },
          { term: t('consents:validUntil'), value: consent.validUntil && formatDate(consent.validUntil) },
          { term: t('consents:scope'), value: consent.singleTransfer && t('consents:singleTransfer') },
          { term: t('consents:withdrawnOn'), value: consent.withdrawnAt && formatDate(consent.withdrawnAt) },
        ]}
      />
    </Card>
  );
}
