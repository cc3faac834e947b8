import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareCalculation } from '@shared/api/types/team';
import { formatDate, formatDateTime } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterSelect } from '@shared/ui/filters';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { CalculationForm } from './calculation-form';
import { ResultCard } from './result-card';
import { useCalculations } from './shares';
import { TakeoverCard } from './takeover-card';

/** Stellenanteile nach der Zahl der ausländischen Personen; every calculation stays. */
export function SharesPage() {
  const { t } = useTranslation();
  const calculations = useCalculations();
  const [chosen, setChosen] = useState<string>();
  const mayCalculate = useHasRole('coordinator');
  return (
    <Page
      title={t('shares:title')}
      subline={t('shares:subline')}
      crumbs={[{ label: t('team:title'), to: '/team' }]}
    >
      <div className="kim-stack">
        {mayCalculate && <CalculationForm onDone={() => setChosen(undefined)} />}
        <QueryView
          query={calculations}
          failed={t('shares:failed')}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState icon="language" title={t('shares:emptyTitle')} text={t('shares:emptyText')} />}
        >
          {({ items }) => <Calculations items={items} chosen={chosen} onChoose={setChosen} />}
        </QueryView>
      </div>
    </Page>
  );
}

interface CalculationsProps {
  items: ShareCalculation[];
  /** Without one the newest is shown. */
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

function Calculations({ items, chosen, onChoose }: CalculationsProps) {
  const { t } = useTranslation();
  const [newest, ...earlier] = items;
  const nameOf = ({ keyDate, calculatedAt }: ShareCalculation) =>
    t('shares:result.of', { date: formatDate(keyDate), at: formatDateTime(calculatedAt) });
  const shown = items.find(({ id }) => id === chosen) ?? newest!;
  return (
    <>
      {earlier.length > 0 && (
        <FilterSelect
          label={t('shares:result.choose')}
          value={shown === newest ? undefined : shown.id}
          all={nameOf(newest!)}
          options={earlier.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={onChoose}
        />
      )}
      <ResultCard calculation={shown} />
      <TakeoverCard key={shown.id} id={shown.id} />
    </>
  );
}
