import { useTranslation } from 'react-i18next';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useMe } from '@shared/session/me';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { FilterBar, FilterSearch, FilterSelect } from '@shared/ui/filters';
import type { OfferFilter } from './list-offers';

const LANGUAGES = ['de', 'ar', 'fa', 'tr', 'uk', 'ru', 'ku', 'bg', 'ro', 'fr', 'en'];

interface Props {
  filter: OfferFilter;
  onChange: (change: Partial<OfferFilter>) => void;
}

/** What case managers ask first: for which need, where does the person live, in which language. */
export function OfferFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const kis = useMe().kis.map(({ key }) => key);
  return (
    <FilterBar>
      <FilterSelect
        label={t('offers:column.domains')}
        value={filter.domain}
        options={options('lifeDomain')}
        onChange={(domain) => onChange({ domain })}
      />
      <FilterSelect
        label={t('offers:place')}
        value={filter.ags}
        options={municipalityOptions(kis)}
        onChange={(ags) => onChange({ ags })}
      />
      <FilterSelect
        label={t('offers:column.languages')}
        value={filter.language}
        options={terms('language', LANGUAGES)}
        onChange={(language) => onChange({ language })}
      />
      <FilterSelect
        label={t('offers:rechtskreis')}
        value={filter.rechtskreis}
        options={options('rechtskreis')}
        onChange={(rechtskreis) => onChange({ rechtskreis })}
      />
      <FilterSearch label={t('offers:search')} value={filter.q} onSearch={(q) => onChange({ q })} />
    </FilterBar>
  );
}
