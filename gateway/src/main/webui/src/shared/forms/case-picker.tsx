import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { CaseItem } from '@shared/api/types/case';
import type { Page } from '@shared/api/types/common';
import { formatDate } from '@shared/i18n/format';
import { FilterSearch } from '@shared/ui/filters';
import { QueryView } from '@shared/ui/query-view';
import { RadioGroup } from './choice-fields';

interface Props {
  name: string;
  label: string;
  /** Searched for at first, e.g. the family name. */
  searchFor?: string;
}

/** Finds one case of the KI by name or number. */
export function CasePicker({ name, label, searchFor }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState(searchFor);
  const cases = useQuery({
    queryKey: ['cases', 'pick', q],
    queryFn: ({ signal }) =>
      api.get<Page<CaseItem>>('/cases', { query: { q, responsible: 'all', limit: 10 }, signal }),
    enabled: !!q,
  });
  return (
    <div className="kim-stack">
      <FilterSearch label={t('common:search.label')} value={q} onSearch={setQ} />
      {q && (
        <QueryView
          query={cases}
          failed={t('common:search.failed')}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className="kim-muted">{t('common:search.nothing', { text: q })}</p>}
        >
          {({ items }) => (
            <RadioGroup name={name} label={label} options={items.map((item) => toOption(item))} />
          )}
        </QueryView>
      )}
    </div>
  );
}

function toOption({ id, number, personName, responsibleName, openedAt, municipality }: CaseItem) {
  return {
    value: id,
    label: `${personName} (${number})`,
    hint: [municipality?.name, responsibleName, formatDate(openedAt)].filter(Boolean).join(' · '),
  };
}
