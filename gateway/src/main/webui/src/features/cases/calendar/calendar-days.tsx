import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '@shared/api/types/plan';
import { formatLongDate, formatShortDay, formatTime, plusDays, today } from '@shared/i18n/format';
import { classes } from '@shared/lib/classes';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { TextLink } from '@shared/ui/text-link';

interface Props {
  from: string;
  days: number;
  /** A list leaves out days without appointments; a week shows them. */
  onlyFull: boolean;
  items: CalendarItem[];
  onMove: (item: CalendarItem) => void;
  onClose: (item: CalendarItem) => void;
}

/** A column a day where there is room, one day below the other on a phone. */
export function CalendarDays({ from, days, onlyFull, items, onMove, onClose }: Props) {
  const { t } = useTranslation();
  const all = Array.from({ length: days }, (_, index) => plusDays(from, index)).map((day) => ({
    day,
    ofDay: items.filter(({ startsAt }) => today(new Date(startsAt)) === day),
  }));
  const shown = onlyFull ? all.filter(({ ofDay }) => ofDay.length > 0) : all;
  if (shown.length === 0) return <p className="kim-muted">{t('calendar:empty')}</p>;
  return (
    <ol className={classes('kim-days', !onlyFull && 'kim-days--week')}>
      {shown.map(({ day, ofDay }) => (
        <li
          key={day}
          className={classes(
            'kim-day',
            day === today() && 'kim-day--today',
            ofDay.length === 0 && 'kim-day--empty',
          )}
        >
          <h3 className="kim-day__title">{onlyFull ? formatLongDate(day) : formatShortDay(day)}</h3>
          {ofDay.length === 0 && <p className="kim-muted">{t('calendar:free')}</p>}
          {ofDay.map((item) => (
            <Entry key={item.id} item={item} onMove={onMove} onClose={onClose} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Entry({ item, onMove, onClose }: { item: CalendarItem } & Pick<Props, 'onMove' | 'onClose'>) {
  const { t } = useTranslation();
  const planned = item.status === 'PLANNED';
  const facts = [
    t(`appointments:places.${item.place}`),
    t('calendar:minutes', { minutes: item.minutes }),
    item.interpreterNeeded && t('appointments:interpreter'),
    !item.mine && item.responsibleName,
  ];
  return (
    <article className="kim-day__entry">
      <strong>{formatTime(item.startsAt)}</strong>
      <TextLink to="/cases/$caseId" params={{ caseId: item.caseId }} search={{ tab: 'contacts' }}>
        {item.personName}
      </TextLink>
      <span>{item.subject}</span>
      <span className="kim-muted">{facts.filter(Boolean).join(' · ')}</span>
      {!planned && <Badge>{t(`appointments:status.${item.status}`)}</Badge>}
      {planned && item.mine && (
        <span className="kim-row">
          <Button small variant="tertiary" label={t('appointments:move')} onClick={() => onMove(item)} />
          <Button small variant="tertiary" label={t('appointments:close')} onClick={() => onClose(item)} />
        </span>
      )}
    </article>
  );
}
