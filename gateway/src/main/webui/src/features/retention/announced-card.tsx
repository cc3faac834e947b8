import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { ErasureActions } from './erasure-actions';
import { useAnnouncedCases, type AnnouncedCase } from './retention';

/** Cases that are going to be erased, by day: the last chance to say no. */
export function AnnouncedCard() {
  const { t } = useTranslation();
  const cases = useAnnouncedCases();
  const columns = useColumns();
  return (
    <Card title={t('retention:list.title')}>
      <ListView
        list={cases}
        failed={t('retention:list.failed')}
        empty={<EmptyState title={t('retention:list.emptyTitle')} text={t('retention:list.emptyText')} />}
      >
        {(rows) => (
          <Table<AnnouncedCase>
            caption={t('retention:list.title')}
            columns={columns}
            rows={rows}
            rowKey={({ caseId }) => caseId}
          />
        )}
      </ListView>
    </Card>
  );
}

function useColumns(): Column<AnnouncedCase>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  // KI-Leitung decides by number and has no part in the file.
  const opensFiles = useHasRole('coordinator');
  return [
    {
      id: 'case',
      header: t('retention:list.case'),
      rowHeader: true,
      cell: ({ caseId, caseNumber }) => (
        <span className="kim-nowrap">
          {opensFiles ? (
            <TextLink to="/cases/$caseId" params={{ caseId }}>
              {caseNumber}
            </TextLink>
          ) : (
            caseNumber
          )}
        </span>
      ),
    },
    { id: 'day', header: t('retention:list.day'), cell: ({ day }) => formatDate(day) },
    { id: 'closed', header: t('retention:list.closed'), cell: ({ closedOn }) => formatDate(closedOn) },
    {
      id: 'why',
      header: t('retention:list.why'),
      cell: ({ state, reason, holdUntil, holdReason }) =>
        state === 'HELD' && holdUntil ? (
          <>
            <Badge tone="info">{t('retention:list.held', { until: formatDate(holdUntil) })}</Badge>{' '}
            {label('erasureHoldReason', holdReason)}
          </>
        ) : (
          label('erasureReason', reason)
        ),
    },
    {
      id: 'act',
      header: t('retention:list.act'),
      cell: (one) => <ErasureActions one={one} number={one.caseNumber} />,
    },
  ];
}
