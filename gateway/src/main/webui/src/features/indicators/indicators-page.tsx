import { useTranslation } from 'react-i18next';
import { useStore } from '@shared/lib/store';
import { useUrlSearch } from '@shared/lib/use-url-search';
import kis from '@shared/regional/kis.json';
import { useHasRole, useMe } from '@shared/session/me';
import { kiStore } from '@shared/session/selected-ki';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { AllKis } from './all-kis';
import { CsvLink } from './csv-link';
import { KiFigures } from './ki-figures';
import { halfYears } from './periods';
import { PeriodSwitch } from './period-switch';

export interface IndicatorSearch {
  period?: string;
  ki?: string;
  view?: string;
  sort?: string;
}

/** Kennzahlen: one KI in figures and charts, or for the Land all of them side by side. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const isLand = useHasRole('land-controlling');
  const selected = useStore(kiStore);
  const [search, setSearch] = useUrlSearch<IndicatorSearch>();
  const period = search.period ?? halfYears()[0] ?? '';
  const ki = search.ki ?? (isLand ? undefined : (selected ?? me.kis[0]?.key));
  const choices = isLand
    ? Object.entries(kis).map(([value, label]) => ({ value, label }))
    : me.kis.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Page
      title={t('indicators:title')}
      subline={t('indicators:subline')}
      actions={
        <>
          <CsvLink period={period} ki={ki} />
          {!isLand && <LinkButton to="/feedback/report" label={t('indicators:feedbackReport')} />}
        </>
      }
    >
      <FilterBar>
        <PeriodSwitch period={period} onChange={(next) => setSearch({ period: next })} />
        {choices.length > 1 && (
          <FilterSelect
            label={t('indicators:ki')}
            value={ki}
            all={t(isLand ? 'indicators:allKis' : 'indicators:firstKi')}
            options={choices}
            onChange={(next) => setSearch({ ki: next })}
          />
        )}
      </FilterBar>
      {ki ? (
        <KiFigures
          period={period}
          ki={ki}
          view={search.view ?? 'overview'}
          onView={(view) => setSearch({ view: view === 'overview' ? undefined : view })}
        />
      ) : (
        <AllKis period={period} sort={search.sort} onSort={(sort) => setSearch({ sort })} />
      )}
    </Page>
  );
}
