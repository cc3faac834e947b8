import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@shared/api/types/abh';
import { formatDateTime } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { Table, type Column } from '@shared/ui/table';
import type { Finding } from './check-item';
import { useProofLabel } from './use-rules';

interface Row {
  field: string;
  theirs: string;
  mine: string;
}

/** Two people checked the same condition: both findings field by field, so that nobody overwrites unseen. */
export function CheckConflict({ theirs, mine }: { theirs: ChecklistItem; mine: Partial<Finding> }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const proof = useProofLabel();
  const names = (codes: string[] = []) => codes.map(proof).join(', ');
  const yesNo = (value: boolean | undefined) => t(value ? 'procedures:yes' : 'procedures:no');
  const rows: Row[] = [
    {
      field: t('procedures:whatState'),
      theirs: label('checkState', theirs.state),
      mine: label('checkState', mine.state),
    },
    { field: t('procedures:whichProofs'), theirs: names(theirs.proofsPresented), mine: names(mine.proof) },
    { field: t('procedures:byWaiver'), theirs: yesNo(theirs.waived), mine: yesNo(mine.waived) },
    { field: t('procedures:note'), theirs: theirs.note ?? '', mine: mine.note ?? '' },
  ];
  const columns: Column<Row>[] = [
    { id: 'field', header: t('procedures:field'), rowHeader: true, cell: ({ field }) => field },
    {
      id: 'theirs',
      header: t('procedures:theirs', {
        name: theirs.checkedBy,
        time: theirs.checkedAt ? formatDateTime(theirs.checkedAt) : '',
      }),
      cell: (row) => row.theirs,
    },
    { id: 'mine', header: t('procedures:mineNow'), cell: (row) => row.mine },
  ];
  return (
    <div className="kim-conflict" role="group" aria-label={t('procedures:bothFindings')}>
      <p className="kim-p">{t('procedures:conflictText')}</p>
      <Table
        caption={t('procedures:bothFindings')}
        columns={columns}
        rows={rows.filter((row) => row.theirs || row.mine)}
        rowKey={({ field }) => field}
      />
    </div>
  );
}
