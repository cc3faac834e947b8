import { useTranslation } from 'react-i18next';
import type { Procedure } from '@shared/api/types/abh';
import { formatDate } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import { CheckProgress } from './check-progress';

/** Where the procedure stands, who has it, what is next, since when. */
export function ProcedureGlance({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const { rule, status, validUntil } = procedure;
  return (
    <>
      <dl className="kim-glance">
        <div>
          <dt>{t('procedures:next')}</dt>
          <dd>{t(`procedures:nextStep.${nextStep(procedure)}`)}</dd>
        </div>
        <div>
          <dt>{t('procedures:officer')}</dt>
          <dd>{procedure.officerName}</dd>
        </div>
        <div>
          <dt>{t('procedures:applied')}</dt>
          <dd>
            {formatDate(procedure.appliedOn)} ({t('procedures:days', { count: procedure.ageDays })})
          </dd>
        </div>
        {status === 'OPEN' && (
          <div>
            <dt>{t('procedures:threeMonths')}</dt>
            <dd>{formatDate(procedure.threeMonthsOn)}</dd>
          </div>
        )}
        {validUntil && (
          <div>
            <dt>{t('procedures:validUntil')}</dt>
            <dd>{formatDate(validUntil)}</dd>
          </div>
        )}
      </dl>
      <CheckProgress summary={procedure.summary} />
      <p className="kim-muted">
        {t('procedures:rule', { version: rule.version, source: rule.source })}{' '}
        {inLanguage(rule.reviewDe, rule.reviewEn)} {t('procedures:logged')}
      </p>
    </>
  );
}

function nextStep({ status, summary }: Procedure): 'check' | 'decide' | 'close' | 'none' {
  if (status === 'DECIDED') return 'close';
  if (status === 'CLOSED') return 'none';
  return summary.open + summary.proofMissing > 0 ? 'check' : 'decide';
}
