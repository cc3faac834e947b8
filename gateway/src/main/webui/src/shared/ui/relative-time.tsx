import { classes } from '@shared/lib/classes';
import { formatDate, formatDateTime, formatRelative } from '@shared/i18n/format';

interface Props {
  value: string;
  /** `relative` for how long ago, `date` where the day itself matters. */
  show?: 'relative' | 'date';
}

/** The other form is always in the title and, for screen readers, in the text. */
export function RelativeTime({ value, show = 'relative' }: Props) {
  const relative = formatRelative(value);
  const exact = formatDateTime(value);
  return (
    <time
      dateTime={value}
      title={show === 'relative' ? exact : relative}
      data-date={formatDate(value)}
      className={classes('kim-nowrap', show === 'relative' && 'kim-relative')}
    >
      {show === 'relative' ? relative : formatDate(value)}
      {show === 'relative' && <span className="kern-sr-only"> ({exact})</span>}
    </time>
  );
}
