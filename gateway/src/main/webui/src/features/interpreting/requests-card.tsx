import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpretingRequest } from '@shared/api/types/interpreting';
import { formatDate } from '@shared/i18n/format';
import { regionName } from '@shared/regional/region-name';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { RequestDialog } from './request-dialog';
import { hour, useRequests } from './requests';

const TONES: Record<InterpretingRequest['status'], Tone> = {
  REQUESTED: 'warning',
  OFFERED: 'info',
  ACCEPTED: 'success',
  DONE: 'neutral',
  CANCELLED: 'neutral',
  NOT_FOUND: 'danger',
};

interface Props {
  /** Where nobody was found, a Systemlücke may be reported. */
  onGap: (request: InterpretingRequest) => void;
}

/** What case work asks of the pool. */
export function RequestsCard({ onGap }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const requests = useRequests(all);
  const [chosen, setChosen] = useState<string>();
  const columns = useColumns(setChosen, onGap);
  const open = requests.data?.items.find(({ id }) => id === chosen);
  return (
    <Card
      title={t('interpreting:requests')}
      actions={
        <Button
          small
          variant="tertiary"
          label={t(all ? 'interpreting:showOpen' : 'interpreting:showAll')}
          onClick={() => setAll(!all)}
        />
      }
    >
      <QueryView
        query={requests}
        failed={t('interpreting:requestsFailed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="mail"
            title={t('interpreting:requestsEmptyTitle')}
            text={t('interpreting:requestsEmptyText')}
          />
        }
      >
        {({ items }) => (
          <Table
            caption={t('interpreting:requests')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      {open && <RequestDialog request={open} onClose={() => setChosen(undefined)} />}
    </Card>
  );
}

function useColumns(
  onOpen: (id: string) => void,
  onGap: (request: InterpretingRequest) => void,
): Column<InterpretingRequest>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'when',
      header: t('interpreting:when'),
      rowHeader: true,
      cell: ({ day, minuteOfDay, minutes }) =>
        t('interpreting:whenText', { day: formatDate(day), hour: hour(minuteOfDay), minutes }),
    },
    {
      id: 'what',
      header: t('interpreting:what'),
      cell: ({ language, genderWish, topic }) => (
        <>
          {label('language', language)}
          <span className="kim-muted kim-block">
            {[label('interpretingTopic', topic), genderWish !== 'ANY' && label('genderWish', genderWish)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'where',
      header: t('interpreting:where'),
      cell: ({ mode, ags }) =>
        [label('interpretingMode', mode), ags && regionName(ags)].filter(Boolean).join(', '),
    },
    {
      id: 'status',
      header: t('interpreting:status'),
      cell: ({ status, interpreterName }) => (
        <>
          <Badge tone={TONES[status]}>{label('interpretingStatus', status)}</Badge>
          {interpreterName && <span className="kim-block">{interpreterName}</span>}
        </>
      ),
    },
    {
      id: 'actions',
      header: t('interpreting:actions'),
      cell: (request) => (
        <span className="kim-row">
          {request.actions.some((action) => action !== 'move') && (
            <Button
              small
              variant="secondary"
              label={t('interpreting:work')}
              onClick={() => onOpen(request.id)}
            />
          )}
          {request.status === 'NOT_FOUND' && (
            <Button small variant="tertiary" label={t('interpreting:gap')} onClick={() => onGap(request)} />
          )}
        </span>
      ),
    },
  ];
}
