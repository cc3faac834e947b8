import { useTranslation } from 'react-i18next';
import type { ReviewDetail } from '@shared/api/types/team';
import { useCodeLabel } from '@shared/ui/code';
import { Table, type Column } from '@shared/ui/table';
import { RESULTS } from './reviews';

type Line = ReviewDetail['report'][number];

/** How often each point was met, over all cases that were looked through. */
export function ReportTable({ lines }: { lines: Line[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const columns: Column<Line>[] = [
    {
      id: 'question',
      header: t('supervision:checklist.point'),
      rowHeader: true,
      cell: ({ question }) => question.label,
    },
    ...RESULTS.map((result): Column<Line> => ({
      id: result,
      header: label('supervisionResult', result),
      numeric: true,
      cell: ({ results }) => results[result] ?? 0,
    })),
  ];
  return (
    <Table<Line>
      caption={t('supervision:report')}
      columns={columns}
      rows={lines}
      rowKey={({ question }) => question.code}
    />
  );
}
