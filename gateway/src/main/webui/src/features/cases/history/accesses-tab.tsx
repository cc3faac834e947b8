import { useTranslation } from 'react-i18next';
import type { AccessItem, CaseFile } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';
import { AccessTable } from '@shared/parts/access-table';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';

/** Who has read this file: the case manager can tell the person. */
export function AccessesTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const accesses = useList<AccessItem>(['cases', 'one', file.id, 'accesses'], `/cases/${file.id}/accesses`, {
    limit: 50,
  });
  return (
    <div className="kim-stack">
      <p className="kim-muted">{t('cases:accesses.hint')}</p>
      <ListView
        list={accesses}
        failed={t('cases:accesses.failed')}
        empty={
          <EmptyState
            icon="visibility"
            title={t('cases:accesses.emptyTitle')}
            text={t('cases:accesses.emptyText')}
          />
        }
      >
        {(rows) => <AccessTable rows={rows} />}
      </ListView>
    </div>
  );
}
