import { useTranslation } from 'react-i18next';
import { halfYears } from './periods';

interface Props {
  period: string;
  onChange: (period: string) => void;
}

/** Half-years as one choice, the running one first. */
export function PeriodSwitch({ period, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="kim-switch">
      <legend>{t('indicators:period')}</legend>
      {halfYears().map((one) => (
        <label key={one} className="kim-switch__choice">
          <input type="radio" name="period" checked={one === period} onChange={() => onChange(one)} />
          <span>{t('indicators:half', { half: one.slice(-1), year: one.slice(0, 4) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
