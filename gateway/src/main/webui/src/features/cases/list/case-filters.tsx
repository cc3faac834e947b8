import { useTranslation } from 'react-i18next';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { FilterChips, type Chip } from '@shared/ui/filter-chips';
import { FilterBar, FilterSearch, FilterSelect } from '@shared/ui/filters';
import { notify } from '@shared/ui/notice-store';
import { ORDERS, type CaseFilter } from './list-cases';

interface Props {
  filter: CaseFilter;
  /** Whoever leads none sees all of them, and has nothing to choose. */
  leadsCases: boolean;
  onChange: (change: Partial<CaseFilter>) => void;
}

export function CaseFilters({ filter, leadsCases, onChange }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const label = useCodeLabel();
  const remove = (name: 'phase' | 'situation' | 'q') => () => {
    onChange({ [name]: undefined });
    notify({
      tone: 'success',
      title: t('case-list:filterRemoved'),
      undo: () => Promise.resolve(onChange({ [name]: filter[name] })),
    });
  };
  const chips: Chip[] = [
    filter.phase && { id: 'phase', label: label('casePhase', filter.phase), onRemove: remove('phase') },
    filter.situation && {
      id: 'situation',
      label: label('situation', filter.situation),
      onRemove: remove('situation'),
    },
    filter.q && { id: 'q', label: `„${filter.q}“`, onRemove: remove('q') },
  ].filter((chip): chip is Chip => !!chip);
  return (
    <>
      <FilterBar>
        {leadsCases && (
          <FilterSelect
            label={t('cases:filter.responsible')}
            value={filter.responsible === 'all' ? 'all' : undefined}
            all={t('cases:filter.mine')}
            options={[{ value: 'all', label: t('cases:filter.all') }]}
            onChange={(value) => onChange({ responsible: value as 'all' | undefined })}
          />
        )}
        <FilterSelect
          label={t('cases:column.phase')}
          value={filter.phase}
          options={options('casePhase')}
          onChange={(phase) => onChange({ phase })}
        />
        <FilterSelect
          label={t('case-list:situation')}
          value={filter.situation}
          options={options('situation')}
          onChange={(situation) => onChange({ situation })}
        />
        <FilterSelect
          label={t('case-list:order.label')}
          value={filter.sort}
          all={t('case-list:order.NEWEST')}
          options={ORDERS.slice(1).map((value) => ({ value, label: t(`case-list:order.${value}`) }))}
          onChange={(sort) => onChange({ sort })}
        />
        <FilterSearch
          key={filter.q}
          label={t('cases:filter.search')}
          value={filter.q}
          onSearch={(q) => onChange({ q })}
        />
      </FilterBar>
      <FilterChips chips={chips} />
    </>
  );
}
