import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface Props {
  shown: number;
  hasNext: boolean;
  loading: boolean;
  onMore: () => void;
}

/** Foot of a list with a cursor: says how many are shown and fetches the next page. */
export function LoadMore({ shown, hasNext, loading, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <div className="kim-load-more">
      <p className="kim-muted" role="status">
        {t(hasNext ? 'common:list.shownMore' : 'common:list.shownAll', { count: shown })}
      </p>
      {hasNext && <Button label={t('common:list.more')} icon="arrow-down" busy={loading} onClick={onMore} />}
    </div>
  );
}
