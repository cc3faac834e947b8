import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '@shared/ui/code';
import { FilterBar, FilterSearch, FilterSelect } from '@shared/ui/filters';
import type { GapFilter } from './list-gaps';

interface Props {
  filter: GapFilter;
  onChange: (change: Partial<GapFilter>) => void;
}

export function GapFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const groups = [
    { value: 'todo', label: t('gap-inbox:filter.todo') },
    { value: 'work', label: t('gap-inbox:filter.work') },
  ];
  return (
    <FilterBar>
      <FilterSelect
        label={t('gap-inbox:status')}
        value={filter.status}
        options={[...groups, ...options('gapStatus')]}
        onChange={(status) => onChange({ status: status ?? 'all' })}
      />
      <FilterSelect
        label={t('gap-inbox:kind')}
        value={filter.kind}
        options={options('gapKind')}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('gap-inbox:domain')}
        value={filter.domain}
        options={options('lifeDomain')}
        onChange={(domain) => onChange({ domain })}
      />
      <FilterSearch label={t('gap-inbox:search')} value={filter.q} onSearch={(q) => onChange({ q })} />
    </FilterBar>
  );
}
