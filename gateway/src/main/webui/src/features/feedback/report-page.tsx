import { useTranslation } from 'react-i18next';
import type { FeedbackPeriodReport } from '@shared/api/types/feedback';
import { formatDate, formatNumber, today } from '@shared/i18n/format';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { regionName } from '@shared/regional/region-name';
import { useHasRole, useMe } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { usePeriodReport } from './feedback';
import { QUESTIONS, type Question } from './form-texts';
import { halfYearsUntil } from './half-years';
import { ReleaseCard } from './release-card';

/** Report of a half-year for Lenkungsgruppe, Koordination and Case Management (B2-61), for the screen and for paper. */
export function FeedbackReportPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useUrlSearch<{ period?: string }>();
  const choices = halfYearsUntil(today());
  const halfYear = search.period ?? choices[0]!;
  const report = usePeriodReport(halfYear);
  const releases = useHasRole('coordinator');
  const name = useHalfYearName();
  return (
    <Page
      title={t('feedback:report.title')}
      subline={t('feedback:report.subline')}
      actions={<Button label={t('feedback:print')} onClick={() => window.print()} />}
    >
      <FilterBar>
        <FilterSelect
          label={t('feedback:report.period')}
          value={halfYear}
          all={name(choices[0]!)}
          options={choices.slice(1).map((value) => ({ value, label: name(value) }))}
          onChange={(period) => setSearch({ period })}
        />
      </FilterBar>
      <QueryView
        query={report}
        failed={t('feedback:report.failed')}
        isEmpty={({ periods }) => periods.every((one) => one.halfYear !== halfYear)}
        empty={<EmptyState title={t('feedback:report.emptyTitle')} text={t('feedback:report.emptyText')} />}
      >
        {(data) => <Sheet report={data} />}
      </QueryView>
      {releases && <ReleaseCard halfYear={halfYear} />}
    </Page>
  );
}

function Sheet({ report }: { report: FeedbackPeriodReport }) {
  const { t } = useTranslation();
  const { kis } = useMe();
  const name = useHalfYearName();
  const shown = report.periods.filter(({ halfYear }) => halfYear <= report.halfYear).reverse();
  const columns: Column<Question | 'answers'>[] = [
    {
      id: 'question',
      header: t('feedback:report.question'),
      rowHeader: true,
      cell: (row) => (row === 'answers' ? t('feedback:report.answers') : t(`feedback:question.${row}`)),
    },
    ...shown.map((period): Column<Question | 'answers'> => ({
      id: period.halfYear,
      header: name(period.halfYear),
      numeric: true,
      cell: (row) => {
        if (row === 'answers') return formatNumber(period.answers);
        const mean = period[row];
        return mean == null ? t('feedback:tooFew') : formatNumber(mean, { minimumFractionDigits: 1 });
      },
    })),
  ];
  return (
    <article className="kim-sheet kim-feedback-report">
      <header className="kim-sheet__head">
        <p>{kis.map(({ key }) => regionName(key)).join(', ')}</p>
        <p>{formatDate(today())}</p>
      </header>
      <h2 className="kern-title">{name(report.halfYear)}</h2>
      <Table
        caption={t('feedback:report.trend')}
        columns={columns}
        rows={['answers', ...QUESTIONS]}
        rowKey={(row) => row}
      />
      <p className="kim-muted">{t('feedback:report.method', { threshold: report.threshold })}</p>
      <h3 className="kim-heading">{t('feedback:report.words')}</h3>
      {report.words.length === 0 ? (
        <p className="kim-muted">{t('feedback:report.noWords')}</p>
      ) : (
        <>
          <p className="kim-muted">{t('feedback:report.wordsText')}</p>
          <ul className="kim-plain-list">
            {report.words.map((words, index) => (
              <li key={index} dir="auto">
                <q>{words}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function useHalfYearName() {
  const { t } = useTranslation();
  return (halfYear: string) => t(`feedback:half.${halfYear.slice(-2)}`, { year: halfYear.slice(0, 4) });
}
