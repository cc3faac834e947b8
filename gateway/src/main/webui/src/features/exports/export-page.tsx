import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import { today } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { buttonClass, ButtonContent } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Page } from '@shared/ui/page';

/** Falldokumentation as a file for another system of records, such as the Datenbank KIM. */
export function ExportPage() {
  const { t } = useTranslation();
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [until, setUntil] = useState(today());
  return (
    <Page title={t('exports:title')} crumbs={[{ label: t('cases:title'), to: '/cases' }]} width="form">
      <Card title={t('exports:period')} subline={t('exports:periodHint')}>
        <div className="kim-field-row">
          <Day label={t('exports:from')} value={from} onChange={setFrom} />
          <Day label={t('exports:until')} value={until} onChange={setUntil} />
        </div>
        <Alert tone="info" title={t('exports:logged')}>
          {t('exports:what')}
        </Alert>
        <a
          className={buttonClass({ variant: 'primary' })}
          href={apiUrl('/exports/case-documentation', { from, until })}
          download={`falldokumentation-${from}-${until}.csv`}
        >
          <ButtonContent icon="download" label={t('exports:download')} />
        </a>
      </Card>
    </Page>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        required
        max={today()}
        className="kern-form-input__input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
