import { useTranslation } from 'react-i18next';
import { classes } from '@shared/lib/classes';

interface Props {
  /** One shape per line of the final layout, so that nothing jumps when the answer comes. */
  lines?: number;
  shape?: 'text' | 'row' | 'card';
}

export function Skeleton({ lines = 3, shape = 'text' }: Props) {
  const { t } = useTranslation();
  return (
    <div className="kim-skeleton" role="status">
      <span className="kern-sr-only">{t('common:state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={classes('kim-skeleton__line', `kim-skeleton__line--${shape}`)}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
