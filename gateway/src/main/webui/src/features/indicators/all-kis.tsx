import { useTranslation } from 'react-i18next';
import type { Indicator, IndicatorValue, Report } from '@shared/api/types/reporting';
import { inLanguage } from '@shared/i18n/in-language';
import { regionName } from '@shared/regional/region-name';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { MAIN } from './figures';
import { useIndicators, useReport } from './get-report';
import { useValueText } from './use-texts';

interface Props {
  period: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

interface Row {
  ki: string;
  name: string;
  totals: Map<string, IndicatorValue>;
}

/** The Land's view: a line per KI. Protected values are not added up: the sum would be worth less than its parts. */
export function AllKis({ period, sort, onSort }: Props) {
  const { t } = useTranslation();
  const indicators = useIndicators();
  const report = useReport(period, undefined);
  return (
    <QueryView
      query={indicators}
      failed={t('indicators:failed')}
      skeleton={<Skeleton lines={10} shape="row" />}
    >
      {(definitions) => {
        const main = MAIN.flatMap((id) => definitions.find((one) => one.id === id) ?? []);
        return (
          <>
            <FilterBar>
              <FilterSelect
                label={t('indicators:sort')}
                value={sort}
                all={t('indicators:byName')}
                options={main.map(({ id, titleDe, titleEn }) => ({
                  value: id,
                  label: inLanguage(titleDe, titleEn),
                }))}
                onChange={onSort}
              />
            </FilterBar>
            <QueryView query={report} failed={t('indicators:failed')}>
              {(data) => <KiTable main={main} report={data} sort={sort} />}
            </QueryView>
          </>
        );
      }}
    </QueryView>
  );
}

function KiTable({ main, report, sort }: { main: Indicator[]; report: Report; sort: string | undefined }) {
  const { t } = useTranslation();
  const valueText = useValueText();
  const columns: Column<Row>[] = [
    {
      id: 'ki',
      header: t('indicators:ki'),
      rowHeader: true,
      cell: ({ ki, name }) => (
        <TextLink to="/indicators" search={{ ki, period: report.period }}>
          {name}
        </TextLink>
      ),
    },
    ...main.map((indicator): Column<Row> => ({
      id: indicator.id,
      header: inLanguage(indicator.titleDe, indicator.titleEn),
      numeric: true,
      cell: ({ totals }) => valueText(totals.get(indicator.id), indicator),
    })),
  ];
  return (
    <>
      <div className="kim-wide-headers">
        <Table
          caption={t('indicators:perKi')}
          columns={columns}
          rows={rowsOf(report, sort)}
          rowKey={({ ki }) => ki}
        />
      </div>
      <p className="kim-muted kim-method">{t('indicators:protectedText', { ...report.method })}</p>
    </>
  );
}

export function rowsOf(report: Report, sort: string | undefined): Row[] {
  const rows = new Map<string, Row>();
  for (const item of report.items) {
    const row = rows.get(item.ki) ?? { ki: item.ki, name: regionName(item.ki), totals: new Map() };
    if (!item.dimension) row.totals.set(item.indicator, item);
    rows.set(item.ki, row);
  }
  const of = (row: Row) => (sort ? (row.totals.get(sort)?.value ?? -1) : 0);
  return [...rows.values()].sort((a, b) => of(b) - of(a) || a.name.localeCompare(b.name, 'de'));
}
