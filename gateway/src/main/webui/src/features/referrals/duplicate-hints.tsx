import { useTranslation } from 'react-i18next';
import type { DuplicateHint } from '@shared/api/types/referral';
import { Alert } from '@shared/ui/alert';
import { useCodeLabel } from '@shared/ui/code';
import { TextLink } from '@shared/ui/text-link';

/** A possible Doppelberatung is a hint; a person decides whether it is the same person. */
export function DuplicateHints({ hints }: { hints: DuplicateHint[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  if (hints.length === 0) return null;
  return (
    <Alert tone="warning" title={t('referrals:duplicateTitle')}>
      <p className="kim-p">{t('referrals:duplicateText')}</p>
      <ul className="kim-plain-list">
        {hints.map((hint) => (
          <li key={hint.caseId ?? hint.referralId ?? hint.reason}>
            {hint.caseId ? (
              <TextLink to="/cases/$caseId" params={{ caseId: hint.caseId }}>
                {t('referrals:openExisting', { number: hint.caseNumber })}
              </TextLink>
            ) : (
              t('referrals:otherReferral')
            )}{' '}
            ({label('duplicateReason', hint.reason)})
          </li>
        ))}
      </ul>
    </Alert>
  );
}
