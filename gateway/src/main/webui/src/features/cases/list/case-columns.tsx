import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
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
    cell: ({ id, personName }) => (
      <TextLink to="/cases/$caseId" params={{ caseId: id }}>
        {personName}
      </TextLink>
    ),
  };
  const cells: Record<ColumnId, Column<CaseItem>['cell']> = {
    NUMBER: ({ number }) => <span className="kim-nowrap">{number}</span>,
    MUNICIPALITY: ({ municipality }) => municipality?.name ?? '–',
    PHASE: ({ phase }) => label('casePhase', phase),
    RESPONSIBLE: ({ responsibleName }) => responsibleName,
    FOLLOW_UP: (item) => <NextFollowUp item={item} />,
    LIFE_DOMAINS: ({ lifeDomains }) => <Tags list="lifeDomain" codes={lifeDomains} />,
    OPENED: ({ openedAt }) => <RelativeTime value={openedAt} show="date" />,
  };
  return [person, ...shown.map((id) => ({ id, header: t(`cases:columnName.${id}`), cell: cells[id] }))];
}
