import { useTranslation } from 'react-i18next';
import type { IndicatorValue } from '@shared/api/types/reporting';
import { inLanguage } from '@shared/i18n/in-language';
import { Table, type Column } from '@shared/ui/table';
import type { Figure } from './figures';
import { useDimensionLabel, useValueText } from './use-texts';

/** The breakdown as a table, withheld values in words. */
export function PartsTable({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const dimension = useDimensionLabel();
  const valueText = useValueText();
  const { indicator } = figure;
  const columns: Column<IndicatorValue>[] = [
    {
      id: 'what',
      header: t('indicators:what'),
      rowHeader: true,
      cell: (part) => dimension(indicator, part.dimension),
    },
    { id: 'value', header: indicator.unit, numeric: true, cell: (part) => valueText(part, indicator) },
  ];
  return (
    <Table
      caption={inLanguage(indicator.titleDe, indicator.titleEn)}
      columns={columns}
      rows={figure.parts}
      rowKey={(part) => part.dimension ?? ''}
    />
  );
}
