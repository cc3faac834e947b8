import { useTranslation } from 'react-i18next';
import { useTermOptions } from '@shared/ui/code';
import { FilterChips, type Chip } from '@shared/ui/filter-chips';
import { FilterBar, FilterDate, FilterSearch, FilterSelect } from '@shared/ui/filters';
import { shortId } from './record-columns';
import type { AccessFilter } from './list-accesses';

const PURPOSES = ['CASE_WORK', 'HANDOVER', 'SUPERVISION', 'SUBSTITUTION', 'COORDINATION', 'LINE_MANAGEMENT'];
const IDS = ['caseId', 'personId', 'actor'] as const;

interface Props {
  filter: AccessFilter;
  onChange: (change: Partial<AccessFilter>) => void;
}

/** By record, by person, by who read, by purpose and time; ids come from a row of the log or from the file somebody asks about. */
export function AccessFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const chips = IDS.flatMap((name): Chip[] => {
    const value = filter[name];
    if (!value) return [];
    const label = t(`audit:only.${name}`, { id: shortId(value) });
    return [{ id: name, label, onRemove: () => onChange({ [name]: undefined }) }];
  });
  return (
    <div className="kim-stack">
      <FilterBar>
        {IDS.map((name) => (
          <FilterSearch
            key={`${name}${filter[name]}`}
            label={t(`audit:by.${name}`)}
            value={filter[name]}
            onSearch={(value) => onChange({ [name]: value })}
          />
        ))}
        <FilterSelect
          label={t('common:access.purpose')}
          value={filter.purpose}
          options={terms('purpose', PURPOSES)}
          onChange={(purpose) => onChange({ purpose })}
        />
        <FilterDate label={t('audit:from')} value={filter.from} onChange={(from) => onChange({ from })} />
        <FilterDate label={t('audit:until')} value={filter.until} onChange={(until) => onChange({ until })} />
      </FilterBar>
      <FilterChips chips={chips} />
    </div>
  );
}
