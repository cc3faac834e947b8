import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import type { CardProps } from './card-props';

/** After how many days a case in Monitoring comes up again. */
export function MonitoringCard({ settings: { monitoringDays }, onChange }: CardProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Card title={t('process:monitoring.title')} subline={t('process:monitoring.hint')}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {t('process:monitoring.days')}
        </label>
        <input
          id={id}
          type="number"
          min={1}
          max={365}
          className="kern-form-input__input kim-input--short"
          value={monitoringDays ?? ''}
          onChange={(event) =>
            onChange({ monitoringDays: event.target.value ? Number(event.target.value) : null })
          }
        />
      </div>
    </Card>
  );
}
