import { useTranslation } from 'react-i18next';
import type { ProcedureItem } from '@shared/api/types/abh';
import { formatDate } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import { useCodeLabel } from '@shared/ui/code';
import type { Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { totalOf } from './check-progress';
import { ProcedureStatus } from './procedure-status';

export function useProcedureColumns(): Column<ProcedureItem>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'number',
      header: t('procedures:number'),
      rowHeader: true,
      cell: ({ id, number }) => (
        <TextLink to="/procedures/$procedureId" params={{ procedureId: id }} className="kim-link kim-nowrap">
          {number}
        </TextLink>
      ),
    },
    { id: 'kind', header: t('procedures:kind'), cell: ({ kind }) => label('procedureKind', kind) },
    {
      id: 'status',
      header: t('procedures:state'),
      cell: (procedure) => <ProcedureStatus procedure={procedure} />,
    },
    {
      id: 'check',
      header: t('procedures:check'),
      cell: ({ summary }) => (
        <>
          {t('procedures:progress', { met: summary.met, total: totalOf(summary) })}
          <span className="kim-muted kim-block">{inLanguage(summary.hintDe, summary.hintEn)}</span>
        </>
      ),
    },
    {
      id: 'applied',
      header: t('procedures:applied'),
      cell: ({ appliedOn, ageDays }) => (
        <>
          <span className="kim-nowrap">{formatDate(appliedOn)}</span>
          <span className="kim-muted kim-block">{t('procedures:days', { count: ageDays })}</span>
        </>
      ),
    },
    { id: 'officer', header: t('procedures:officer'), cell: ({ officerName }) => officerName },
  ];
}
