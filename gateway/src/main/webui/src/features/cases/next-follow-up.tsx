import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { Badge } from '@shared/ui/badge';
import { RelativeTime } from '@shared/ui/relative-time';

/** Wiedervorlage, and whether it is past. */
export function NextFollowUp({ item }: { item: Pick<CaseItem, 'nextFollowUp' | 'overdue'> }) {
  const { t } = useTranslation();
  if (!item.nextFollowUp) return <span className="kim-muted">{t('cases:noFollowUp')}</span>;
  return (
    <span className="kim-row">
      <RelativeTime value={item.nextFollowUp} />
      {item.overdue && <Badge tone="danger">{t('cases:overdue')}</Badge>}
    </span>
  );
}
