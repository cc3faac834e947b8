import { useTranslation } from 'react-i18next';
import type { Indicator, IndicatorValue, Report } from '@shared/api/types/reporting';
import { inLanguage } from '@shared/i18n/in-language';
import { Card } from '@shared/ui/card';
import { Table, type Column } from '@shared/ui/table';
import { useDimensionLabel, useValueText } from './use-texts';

interface Row {
  id: string;
  indicator: Indicator;
  item: IndicatorValue;
}

/** Every value of the KI, one table per Baustein; withheld ones say why. */
export function AllValues({ indicators, report }: { indicators: Indicator[]; report: Report }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const rows = indicators.flatMap((indicator) =>
    report.items
      .filter((item) => item.indicator === indicator.id)
      .map((item): Row => ({ id: `${indicator.id}${item.dimension ?? ''}`, indicator, item })),
  );
  return (
    <div className="kim-stack">
      {([1, 2, 3] as const).map((baustein) => (
        <Card key={baustein} title={t(`indicators:baustein.${baustein}`)}>
          <Table
            caption={t(`indicators:baustein.${baustein}`)}
            columns={columns}
            rows={rows.filter(({ indicator }) => indicator.baustein === baustein)}
            rowKey={({ id }) => id}
          />
        </Card>
      ))}
      <p className="kim-muted">{t('indicators:protectedText', { ...report.method })}</p>
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const dimension = useDimensionLabel();
  const valueText = useValueText();
  return [
    {
      id: 'name',
      header: t('indicators:one'),
      rowHeader: true,
      cell: ({ indicator }) => inLanguage(indicator.titleDe, indicator.titleEn),
    },
    {
      id: 'what',
      header: t('indicators:what'),
      cell: ({ indicator, item }) =>
        item.dimension ? dimension(indicator, item.dimension) : t('indicators:total'),
    },
    {
      id: 'value',
      header: t('indicators:value'),
      numeric: true,
      cell: ({ indicator, item }) => valueText(item, indicator),
    },
    { id: 'unit', header: t('indicators:measured'), cell: ({ indicator }) => indicator.unit },
    {
      id: 'note',
      header: t('indicators:note'),
      cell: ({ indicator, item }) =>
        item.note && (
          <span className="kim-muted">
            {t(`indicators:short.${item.note === 'TOO_FEW' && indicator.partOf ? 'COARSE' : item.note}`)}
          </span>
        ),
    },
  ];
}
