import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import type { ShareCalculation } from '@shared/api/types/team';
import { formatDate, formatDateTime, formatNumber } from '@shared/i18n/format';
import { buttonClass, ButtonContent } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Table } from '@shared/ui/table';
import { STEPS } from './shares';

const FRACTION = { minimumFractionDigits: 2 };

/** What each Kommune gets, with everything that it was calculated by. */
export function ResultCard({ calculation }: { calculation: ShareCalculation }) {
  const { t } = useTranslation();
  const { id, keyDate, source, posts, step, persons, rows, calculatedBy, takenOverAt, takenOverBy } =
    calculation;
  const title = t('shares:result.of', {
    date: formatDate(keyDate),
    at: formatDateTime(calculation.calculatedAt),
  });
  return (
    <Card
      title={title}
      subline={t('shares:result.facts', {
        posts: formatNumber(posts, FRACTION),
        persons: formatNumber(persons),
        step: formatNumber(STEPS[step]),
        source,
        who: calculatedBy,
      })}
      actions={
        <a
          className={buttonClass({ small: true })}
          href={apiUrl(`/team/share-calculations/${id}/csv`)}
          download={`stellenanteile-${keyDate}.csv`}
        >
          <ButtonContent icon="download" label={t('shares:result.csv')} />
        </a>
      }
    >
      <Table
        caption={title}
        rows={rows}
        rowKey={({ ags }) => ags}
        columns={[
          { id: 'name', header: t('shares:result.municipality'), rowHeader: true, cell: (row) => row.name },
          {
            id: 'persons',
            header: t('shares:result.persons'),
            numeric: true,
            cell: (row) => formatNumber(row.persons),
          },
          {
            id: 'quota',
            header: t('shares:result.quota'),
            numeric: true,
            cell: (row) => formatNumber(row.quota, { maximumFractionDigits: 4 }),
          },
          {
            id: 'posts',
            header: t('shares:result.posts'),
            numeric: true,
            cell: (row) => formatNumber(row.posts, FRACTION),
          },
        ]}
      />
      <p className="kim-muted">
        {takenOverAt
          ? t('shares:result.takenOver', { at: formatDateTime(takenOverAt), who: takenOverBy })
          : t('shares:result.notTakenOver')}
      </p>
    </Card>
  );
}
