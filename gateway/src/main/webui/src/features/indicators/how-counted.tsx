import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/types/reporting';

/** "So wird gezählt": the published definition. */
export function HowCounted({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  return (
    <details className="kim-details">
      <summary>{t('indicators:howCounted')}</summary>
      <p className="kim-p">{indicator.definitionDe}</p>
      <p className="kim-muted">
        {t('indicators:population', { population: indicator.population })}{' '}
        {t('indicators:version', { version: indicator.ruleVersion })}
      </p>
    </details>
  );
}
