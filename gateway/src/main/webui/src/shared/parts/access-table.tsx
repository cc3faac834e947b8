import { useTranslation } from 'react-i18next';
import type { AccessItem } from '@shared/api/types/case';
import { formatDate, formatTime } from '@shared/i18n/format';
import { useActorName } from '@shared/session/actor-name';
import { useCodeLabel } from '@shared/ui/code';
import { Table, type Column } from '@shared/ui/table';

interface Props {
  rows: AccessItem[];
  more?: Column<AccessItem>[];
}

/** Entries of the access log; `more` adds columns where rows of several files stand together. */
export function AccessTable({ rows, more = [] }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const actorName = useActorName();
  const roles = (list: string) =>
    list
      .split(',')
      .map((role) => label('role', role.trim()))
      .join(', ');
  const columns: Column<AccessItem>[] = [
    {
      id: 'time',
      header: t('common:access.time'),
      rowHeader: true,
      cell: ({ time }) => (
        <time dateTime={time} className="kim-nowrap">
          {formatDate(time)}, {formatTime(time)}
        </time>
      ),
    },
    { id: 'who', header: t('common:access.who'), cell: actorName },
    { id: 'role', header: t('common:access.role'), cell: ({ role }) => roles(role) },
    {
      id: 'what',
      header: t('common:access.what'),
      cell: ({ action }) => label('accessAction', action.split(':')[0]),
    },
    { id: 'purpose', header: t('common:access.purpose'), cell: ({ purpose }) => label('purpose', purpose) },
    ...more,
  ];
  return <Table caption={t('common:access.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
