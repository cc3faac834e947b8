import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { InterpretingRate } from '@shared/api/types/interpreting';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { rateSchema, rateValues, useRate, useRateNow, useSetRate } from './requests';

const MONTHS_BACK = 12;

/** Aufwandsentschädigung: the list of a month and the rate of the KI. */
export function PaymentCard() {
  const { t } = useTranslation();
  const rate = useRate();
  // What is typed stays when the card fetches anew; only what was saved is begun again.
  const [saved, setSaved] = useState(0);
  return (
    <Card title={t('interpreting:payment')}>
      <MonthList />
      <QueryView query={rate} failed={t('interpreting:rateFailed')}>
        {(data) => <RateForm key={saved} rate={data} onSaved={() => setSaved(saved + 1)} />}
      </QueryView>
    </Card>
  );
}

function MonthList() {
  const { t, i18n } = useTranslation();
  const id = useId();
  const months = lastMonths(today());
  const [month, setMonth] = useState(months[0]!);
  return (
    <p className="kim-row">
      <label htmlFor={id}>{t('interpreting:month')}</label>
      <select id={id} className="kim-select" value={month} onChange={(event) => setMonth(event.target.value)}>
        {months.map((one) => (
          <option key={one} value={one}>
            {new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric' }).format(
              new Date(`${one}-15`),
            )}
          </option>
        ))}
      </select>
      <a className="kim-link" href={apiUrl('/interpreting-payments/csv', { month })} download>
        {t('interpreting:csv')}
      </a>
    </p>
  );
}

function lastMonths(day: string): string[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS_BACK }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

function RateForm({ rate, onSaved }: { rate: InterpretingRate; onSaved: () => void }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: 'interpreting.rate',
    schema: rateSchema,
    defaultValues: rateValues(rate),
    version: rate.version,
    stored: useRateNow(rate),
    submit: useSetRate(),
    onDone: () => {
      notify({ tone: 'success', title: t('interpreting:rateSaved') });
      onSaved();
    },
  });
  return (
    <Form draft={draft} submitLabel={t('interpreting:saveRate')}>
      <div className="kim-field-row">
        <TextField
          name="perHour"
          type="number"
          label={t('interpreting:perHour')}
          min={0}
          max={200}
          step={0.5}
        />
        <TextField name="perKm" type="number" label={t('interpreting:perKm')} min={0} max={5} step={0.01} />
      </div>
    </Form>
  );
}
