import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body, Seat } from '@shared/api/types/steering';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { Menu } from '@shared/ui/menu';
import { Table, type Column } from '@shared/ui/table';
import { isSameSeat, useSaveSeats } from './save-body';
import { SeatDialog } from './seat-dialog';

export function SeatsCard({ body }: { body: Body }) {
  const { t } = useTranslation();
  const keeps = useHasRole('coordinator', 'ki-lead', 'tenant-admin');
  const [dialog, setDialog] = useState<{ kind: 'edit' | 'remove'; seat?: Seat } | null>(null);
  const close = () => setDialog(null);
  const columns = useColumns(
    keeps
      ? {
          edit: (seat) => setDialog({ kind: 'edit', seat }),
          remove: (seat) => setDialog({ kind: 'remove', seat }),
        }
      : undefined,
  );
  const title = t('bodies:seatsTitle', { count: body.seats.length });
  return (
    <Card
      title={title}
      subline={t('bodies:noNames')}
      actions={
        keeps && (
          <Button small icon="add" label={t('bodies:addSeat')} onClick={() => setDialog({ kind: 'edit' })} />
        )
      }
    >
      <Table
        caption={title}
        columns={columns}
        rows={body.seats}
        rowKey={(seat) => `${seat.function}${seat.sendingBody}`}
      />
      {dialog?.kind === 'edit' && <SeatDialog body={body} seat={dialog.seat} onClose={close} />}
      {dialog?.kind === 'remove' && dialog.seat && (
        <RemoveSeat body={body} seat={dialog.seat} onClose={close} />
      )}
    </Card>
  );
}

function RemoveSeat({ body, seat, onClose }: { body: Body; seat: Seat; onClose: () => void }) {
  const { t } = useTranslation();
  const save = useSaveSeats();
  const remove = useMutation({
    mutationFn: () =>
      save(
        body,
        body.seats.filter((one) => !isSameSeat(one, seat)),
      ),
  });
  return (
    <ConfirmDialog
      title={t('bodies:removeSeat')}
      confirm={t('bodies:removeSeat')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className="kern-body kern-body--small">{t('bodies:removeText', { seat: seat.function })}</p>
    </ConfirmDialog>
  );
}

interface SeatActs {
  edit: (seat: Seat) => void;
  remove: (seat: Seat) => void;
}

function useColumns(acts: SeatActs | undefined): Column<Seat>[] {
  const { t } = useTranslation();
  const columns: Column<Seat>[] = [
    { id: 'function', header: t('bodies:function'), rowHeader: true, cell: (seat) => seat.function },
    { id: 'sends', header: t('bodies:sends'), cell: ({ sendingBody }) => sendingBody },
    {
      id: 'stands',
      header: t('bodies:standsFor'),
      cell: ({ seatClass }) => t(`bodies:seatClass.${seatClass}`),
    },
    { id: 'role', header: t('bodies:role'), cell: ({ role }) => t(`bodies:seatRole.${role}`) },
    {
      id: 'voting',
      header: t('bodies:voting'),
      cell: ({ voting }) => t(voting ? 'bodies:votes' : 'bodies:advises'),
    },
  ];
  if (!acts) return columns;
  const menu: Column<Seat> = {
    id: 'acts',
    header: t('bodies:change'),
    cell: (seat) => (
      <Menu
        small
        iconOnly
        variant="tertiary"
        label={t('bodies:changeSeat', { seat: seat.function })}
        actions={[
          { label: t('bodies:editSeat'), icon: 'edit', onSelect: () => acts.edit(seat) },
          { label: t('bodies:removeSeat'), icon: 'delete', onSelect: () => acts.remove(seat) },
        ]}
      />
    ),
  };
  return [...columns, menu];
}
