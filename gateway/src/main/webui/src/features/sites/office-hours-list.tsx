import { useTranslation } from 'react-i18next';
import { WEEKDAYS, type OfficeHours } from '@shared/api/types/site';
import { useCodeLabel } from '@shared/ui/code';

/** Opening hours in the order of the week, with what one has to know before going there. */
export function OfficeHoursList({ officeHours }: { officeHours: OfficeHours[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  if (officeHours.length === 0) return <span className="kim-muted">{t('sites:noHours')}</span>;
  const inOrder = [...officeHours].sort(
    (a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || a.from.localeCompare(b.from),
  );
  return (
    <ul className="kim-hours">
      {inOrder.map((hours) => (
        <li key={`${hours.weekday}${hours.from}`}>
          <span className="kim-hours__time">
            {t(`sites:day.${hours.weekday}`)}{' '}
            {t('sites:fromTo', { from: hours.from.slice(0, 5), to: hours.to.slice(0, 5) })}
          </span>
          <span>
            {hours.appointment === 'WALK_IN' ? (
              <strong>{t('sites:appointment.WALK_IN')}</strong>
            ) : (
              t(`sites:appointment.${hours.appointment}`)
            )}
            {hours.interval === 'BIWEEKLY' && <> · {t('sites:biweekly')}</>}
            {hours.languages.length > 0 && (
              <span className="kim-muted kim-block">
                {hours.languages.map((code) => label('language', code)).join(', ')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
