import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';
import { RelativeTime } from '@shared/ui/relative-time';
import type { Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';

export function useCaseColumns(): Column<CaseItem>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'name',
      header: t('cases:column.person'),
      rowHeader: true,
      cell: ({ id, personName }) => (
        <TextLink to="/cases/$caseId" params={{ caseId: id }}>
          {personName}
        </TextLink>
      ),
    },
    {
      id: 'number',
      header: t('cases:column.number'),
      cell: ({ number }) => <span className="kim-nowrap">{number}</span>,
    },
    { id: 'place', header: t('cases:column.municipality'), cell: ({ municipality }) => municipality.name },
    { id: 'phase', header: t('cases:column.phase'), cell: ({ phase }) => label('casePhase', phase) },
    {
      id: 'responsible',
      header: t('cases:column.responsible'),
      cell: (item) => <Responsible item={item} />,
    },
    { id: 'next', header: t('cases:column.next'), cell: (item) => <NextFollowUp item={item} /> },
    {
      id: 'opened',
      header: t('cases:column.opened'),
      cell: ({ openedAt }) => <RelativeTime value={openedAt} show="date" />,
    },
  ];
}

function Responsible({ item }: { item: CaseItem }) {
  const { t } = useTranslation();
  return (
    <span className="kim-row">
      {item.responsibleName}
      {item.substitutedUntil && (
        <Badge tone="info">{t('cases:standingIn', { until: formatDate(item.substitutedUntil) })}</Badge>
      )}
    </span>
  );
}

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
