import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Code } from '@shared/ui/code';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { Table, type Column } from '@shared/ui/table';
import { useReplay, type Delivery, type DeliveryStatus } from './list-webhooks';

const TONES: Record<DeliveryStatus, Tone> = { PENDING: 'info', DELIVERED: 'success', FAILED: 'danger' };

export function DeliveryTable({ webhook, rows }: { webhook: string; rows: Delivery[] }) {
  const { t } = useTranslation();
  const replay = useReplay(webhook);
  const columns: Column<Delivery>[] = [
    {
      id: 'time',
      header: t('webhooks:time'),
      rowHeader: true,
      cell: ({ createdAt }) => (
        <time dateTime={createdAt} className="kim-nowrap">
          {moment(createdAt)}
        </time>
      ),
    },
    {
      id: 'status',
      header: t('webhooks:status'),
      cell: ({ status }) => (
        <Badge tone={TONES[status]}>
          <Code list="deliveryStatus" code={status} />
        </Badge>
      ),
    },
    { id: 'attempts', header: t('webhooks:attempts'), numeric: true, cell: ({ attempts }) => attempts },
    {
      id: 'answer',
      header: t('webhooks:answer'),
      cell: ({ lastStatus, lastError }) => lastStatus ?? lastError ?? '–',
    },
    {
      id: 'next',
      header: t('webhooks:next'),
      cell: ({ nextAttemptAt }) => (nextAttemptAt ? moment(nextAttemptAt) : '–'),
    },
    {
      id: 'replay',
      header: t('webhooks:replay'),
      cell: ({ id, status }) =>
        status !== 'PENDING' && (
          <Button
            small
            label={t('webhooks:replay')}
            onClick={() => replay.mutate(id)}
            busy={replay.isPending}
          />
        ),
    },
  ];
  return (
    <>
      <ProblemAlert error={replay.error} title={t('webhooks:replayFailed')} />
      <Table caption={t('webhooks:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </>
  );
}

function moment(time: string): string {
  return `${formatDate(time)}, ${formatTime(time)}`;
}
