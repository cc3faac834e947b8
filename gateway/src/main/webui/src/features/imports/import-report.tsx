import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@shared/api/types/case';
import { Badge, type Tone } from '@shared/ui/badge';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';

type Line = ImportReport['lines'][number];

const TONES: Record<Line['outcome'], Tone> = {
  READY: 'info',
  CREATED: 'success',
  ALREADY_THERE: 'neutral',
  REJECTED: 'danger',
};

/** Line by line, those that cannot be taken over first: they are what somebody has to mend. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const summary = useSummary(report);
  const rows = [...report.lines].sort(
    (one, other) => Number(other.outcome === 'REJECTED') - Number(one.outcome === 'REJECTED'),
  );
  const columns: Column<Line>[] = [
    {
      id: 'source',
      header: t('imports:column.source'),
      rowHeader: true,
      cell: ({ source, caseId }) =>
        caseId ? (
          <TextLink to="/cases/$caseId" params={{ caseId }}>
            {source}
          </TextLink>
        ) : (
          (source ?? '–')
        ),
    },
    { id: 'line', header: t('imports:column.line'), numeric: true, cell: ({ line }) => line },
    {
      id: 'outcome',
      header: t('imports:column.outcome'),
      cell: ({ outcome }) => <Badge tone={TONES[outcome]}>{t(`imports:outcome.${outcome}`)}</Badge>,
    },
    { id: 'why', header: t('imports:column.why'), cell: (line) => <Why line={line} /> },
  ];
  return (
    <>
      <p role="status">{summary}</p>
      <Table
        caption={t('imports:report')}
        columns={columns}
        rows={rows}
        rowKey={({ line }) => String(line)}
      />
    </>
  );
}

function Why({ line }: { line: Line }) {
  const { t } = useTranslation();
  return (
    <>
      {line.possibleDuplicate && <span className="kim-block">{t('imports:duplicate')}</span>}
      {line.violations.map(({ pointer, message }) => (
        <span key={pointer + message} className="kim-block">
          {pointer.replace(/^\//, '')}: {message}
        </span>
      ))}
    </>
  );
}

function useSummary({ lines }: ImportReport): string {
  const { t } = useTranslation();
  return Object.keys(TONES)
    .map((outcome) => ({ outcome, count: lines.filter((line) => line.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => t(`imports:count.${outcome}`, { count }))
    .join(' · ');
}
