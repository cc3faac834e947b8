import { useTranslation } from 'react-i18next';
import type { Assessment } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { useAssessments } from './assessments';
import { evaluate, type Evaluated } from './evaluate';

/** Each Lebensbereich at the first and at the last assessment, side by side: at intervals and at the end (B2-02, B2-19). */
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
  const side = ({ need, priority, participation }: Evaluated['before']) =>
    [
      t(need ? 'assessments:beforeAfter.need' : 'assessments:beforeAfter.noNeed'),
      need && label('priority', priority),
      participation &&
        t('assessments:beforeAfter.participation', { level: label('participation', participation) }),
    ]
      .filter(Boolean)
      .join(', ');
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
      cell: ({ before }) => side(before),
    },
    {
      id: 'after',
      header: t('assessments:beforeAfter.last', { date: formatDate(last.takenAt) }),
      cell: ({ after }) => side(after),
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
