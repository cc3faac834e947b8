import { useTranslation } from 'react-i18next';
import type { Indicator } from '@shared/api/types/reporting';
import { inLanguage } from '@shared/i18n/in-language';
import { Card } from '@shared/ui/card';
import { DescriptionList } from '@shared/ui/description-list';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { useIndicators } from './get-report';

/** What is counted and how, for those who compare. */
export function DefinitionsPage() {
  const { t } = useTranslation();
  const indicators = useIndicators();
  return (
    <Page title={t('indicators:definitions')} subline={t('indicators:definitionsSubline')}>
      <QueryView
        query={indicators}
        failed={t('indicators:failed')}
        skeleton={<Skeleton lines={6} shape="card" />}
      >
        {(items) => (
          <div className="kim-stack">
            {items.map((indicator) => (
              <Definition key={indicator.id} indicator={indicator} />
            ))}
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Definition({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { titleDe, titleEn, baustein, unit, population, source, ruleVersion } = indicator;
  return (
    <Card title={inLanguage(titleDe, titleEn)} subline={t(`indicators:baustein.${baustein}`)}>
      <p className="kim-p">{indicator.definitionDe}</p>
      <DescriptionList
        facts={[
          { term: t('indicators:measured'), value: unit },
          { term: t('indicators:ofWhat'), value: population },
          { term: t('indicators:source'), value: source },
          { term: t('indicators:ruleVersion'), value: ruleVersion },
        ]}
      />
    </Card>
  );
}
