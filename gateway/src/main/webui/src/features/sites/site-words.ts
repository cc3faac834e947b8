import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import type { HoursValues, SiteValues } from './change-site';

/** Hours and closures of a version in words, for who has to choose between two. */
export function useSiteWords() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const hours = ({ weekday, from, to, appointment, interval }: HoursValues) =>
    [
      `${t(`sites:day.${weekday as 'MONDAY'}`)} ${t('sites:fromTo', { from, to })}`,
      t(`sites:appointment.${appointment as 'WALK_IN'}`),
      interval === 'BIWEEKLY' && t('sites:biweekly'),
    ]
      .filter(Boolean)
      .join(', ');
  return (name: string, value: unknown) => {
    if (name === 'officeHours') return (value as HoursValues[]).map(hours).join(' · ');
    if (name === 'status') return label('siteStatus', value as string);
    if (name === 'accessible') return t(value ? 'sites:accessible' : 'sites:notAccessible');
    if (name !== 'closures') return undefined;
    return (value as SiteValues['closures'])
      .map(({ firstDay, lastDay, reason }) => `${formatDate(firstDay)}–${formatDate(lastDay)} ${reason}`)
      .join(' · ');
  };
}
