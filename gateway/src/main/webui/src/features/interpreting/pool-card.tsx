import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interpreter } from '@shared/api/types/interpreting';
import { formatDate, today } from '@shared/i18n/format';
import { regionNames } from '@shared/regional/region-name';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { InterpreterDialog } from './interpreter-dialog';
import { useEraseInterpreter, useInterpreters } from './interpreters';

/** Sprachmittlerpool: who interprets, and whose declaration of confidentiality holds. */
export function PoolCard() {
  const { t } = useTranslation();
  const pool = useInterpreters();
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Interpreter>();
  const [erasing, setErasing] = useState<Interpreter>();
  const erase = useEraseInterpreter();
  const columns = useColumns(setEditing, setErasing);
  return (
    <Card
      title={t('interpreting:pool')}
      actions={<Button small icon="add" label={t('interpreting:add')} onClick={() => setAdding(true)} />}
    >
      <QueryView
        query={pool}
        failed={t('interpreting:poolFailed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="language"
            title={t('interpreting:poolEmptyTitle')}
            text={t('interpreting:poolEmptyText')}
          />
        }
      >
        {({ items }) => (
          <Table caption={t('interpreting:pool')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </QueryView>
      {adding && <InterpreterDialog onClose={() => setAdding(false)} />}
      {editing && <InterpreterDialog member={editing} onClose={() => setEditing(undefined)} />}
      {erasing && (
        <ConfirmDialog
          title={t('interpreting:eraseTitle', { name: erasing.name })}
          confirm={t('interpreting:erase')}
          busy={erase.isPending}
          error={erase.error}
          onConfirm={() => erase.mutate(erasing, { onSuccess: () => setErasing(undefined) })}
          onClose={() => setErasing(undefined)}
        >
          <p className="kern-body">{t('interpreting:eraseText')}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}

function useColumns(
  onEdit: (member: Interpreter) => void,
  onErase: (member: Interpreter) => void,
): Column<Interpreter>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'name',
      header: t('interpreting:name'),
      rowHeader: true,
      cell: ({ name, phone, active, volunteer }) => (
        <>
          {name}
          <span className="kim-muted kim-block">
            {[phone, t(volunteer ? 'interpreting:isVolunteer' : 'interpreting:isPaid')]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {!active && <Badge icon="info">{t('interpreting:paused')}</Badge>}
        </>
      ),
    },
    {
      id: 'languages',
      header: t('interpreting:languages'),
      cell: ({ languages }) =>
        languages
          .map(
            ({ language, level }) => `${label('language', language)} (${t(`interpreting:level.${level}`)})`,
          )
          .join(', '),
    },
    {
      id: 'areas',
      header: t('interpreting:areasHeader'),
      cell: ({ ags }) => (ags.length === 0 ? t('interpreting:wholeKi') : regionNames(ags).join(', ')),
    },
    {
      id: 'declaration',
      header: t('interpreting:declaration'),
      cell: ({ declaredUntil }) => <Declaration until={declaredUntil} />,
    },
    {
      id: 'actions',
      header: t('interpreting:actions'),
      cell: (member) => (
        <span className="kim-row">
          <Button
            small
            variant="tertiary"
            label={t('interpreting:change')}
            aria-label={t('interpreting:changeOf', { name: member.name })}
            onClick={() => onEdit(member)}
          />
          <Button
            small
            variant="tertiary"
            label={t('interpreting:erase')}
            aria-label={t('interpreting:eraseOf', { name: member.name })}
            onClick={() => onErase(member)}
          />
        </span>
      ),
    },
  ];
}

function Declaration({ until }: { until: string | null | undefined }) {
  const { t } = useTranslation();
  if (!until) return <Badge tone="warning">{t('interpreting:noDeclaration')}</Badge>;
  return until < today() ? (
    <Badge tone="warning">{t('interpreting:declarationOver', { date: formatDate(until) })}</Badge>
  ) : (
    <>{t('interpreting:declarationUntil', { date: formatDate(until) })}</>
  );
}
