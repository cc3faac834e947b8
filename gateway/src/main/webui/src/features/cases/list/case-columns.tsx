import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';
import { RelativeTime } from '@shared/ui/relative-time';
import type { Column } from '@shared/ui/table';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';
import { NextFollowUp } from '../next-follow-up';
import type { ColumnId } from './columns';

export function useCaseColumns(shown: readonly ColumnId[]): Column<CaseItem>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const person: Column<CaseItem> = {
    id: 'PERSON',
    header: t('cases:column.person'),
    rowHeader: true,
    cell: ({ id, personName, mergedInto, restrictedSince }) => (
      <>
        <TextLink to="/cases/$caseId" params={{ caseId: mergedInto?.caseId ?? id }}>
          {personName}
        </TextLink>
        {restrictedSince && <Badge tone="warning">{t('cases:restricted.badge')}</Badge>}
        {mergedInto && (
          <span className="kim-muted kim-block">
            {t('cases:merged.with', { number: mergedInto.caseNumber })}
          </span>
        )}
      </>
    ),
  };
  const cells: Record<ColumnId, Column<CaseItem>['cell']> = {
    NUMBER: ({ number }) => <span className="kim-nowrap">{number}</span>,
    MUNICIPALITY: ({ municipality }) => municipality?.name ?? '–',
    PHASE: ({ phase }) => label('casePhase', phase),
    RESPONSIBLE: (item) => <Responsible item={item} />,
    FOLLOW_UP: (item) => <NextFollowUp item={item} />,
    LIFE_DOMAINS: ({ lifeDomains }) => <Tags list="lifeDomain" codes={lifeDomains} />,
    OPENED: ({ openedAt }) => <RelativeTime value={openedAt} show="date" />,
  };
  return [person, ...shown.map((id) => ({ id, header: t(`cases:columnName.${id}`), cell: cells[id] }))];
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
