import { useTranslation } from 'react-i18next';
import type { Assessment } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { useAssessments } from './assessments';
import { evaluate, type Evaluated } from './evaluate';

/** At the end of a case: each Lebensbereich at the first and at the last assessment, side by side (B2-02). */
export function BeforeAfter({ caseId }: { caseId: string }) {
  const assessments = useAssessments(caseId);
  const { t } = useTranslation();
  return (
    <QueryView
      query={assessments}
      failed={t('assessments:failed')}
      isEmpty={({ items }) => items.length < 2}
      empty={<p className="kim-muted">{t('assessments:beforeAfter.one')}</p>}
    >
      {({ items }) => <Sides first={items.at(-1)!} last={items[0]!} />}
    </QueryView>
  );
}

function Sides({ first, last }: { first: Assessment; last: Assessment }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const need = (open: boolean, priority: Evaluated['before']['priority']) =>
    open
      ? [t('assessments:beforeAfter.need'), label('priority', priority)].filter(Boolean).join(', ')
      : t('assessments:beforeAfter.noNeed');
  const columns: Column<Evaluated>[] = [
    {
      id: 'domain',
      header: t('assessments:beforeAfter.domain'),
      rowHeader: true,
      cell: ({ domain }) => label('lifeDomain', domain),
    },
    {
      id: 'before',
      header: t('assessments:beforeAfter.first', { date: formatDate(first.takenAt) }),
      cell: ({ before }) => need(before.need, before.priority),
    },
    {
      id: 'after',
      header: t('assessments:beforeAfter.last', { date: formatDate(last.takenAt) }),
      cell: ({ after }) => need(after.need, after.priority),
    },
    {
      id: 'result',
      header: t('assessments:beforeAfter.result'),
      cell: ({ result }) => t(`assessments:beforeAfter.results.${result}`),
    },
  ];
  return (
    <Table
      caption={t('assessments:beforeAfter.title')}
      columns={columns}
      rows={evaluate(first, last)}
      rowKey={({ domain }) => domain}
    />
  );
}
