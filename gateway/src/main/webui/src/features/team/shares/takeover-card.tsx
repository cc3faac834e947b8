import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeoverLine } from '@shared/api/types/team';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { canBeApplied, useTakeover, useTakeOver } from './shares';

/** Old and new shares side by side; only a press changes any. */
export function TakeoverCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const lines = useTakeover(id);
  return (
    <Card title={t('shares:takeover.title')} subline={t('shares:takeover.hint')}>
      <QueryView
        query={lines}
        failed={t('shares:takeover.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('shares:takeover.empty')}</p>}
      >
        {({ items }) => <Lines id={id} items={items} />}
      </QueryView>
    </Card>
  );
}

const keyOf = ({ ags, area }: TakeoverLine) => area ?? ags;

function Lines({ id, items }: { id: string; items: TakeoverLine[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const mayApply = useHasRole('coordinator');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const takeOver = useTakeOver(id, () => notify({ tone: 'success', title: t('shares:takeover.done') }));
  const ready = items.filter(canBeApplied);
  const open = items.filter((line) => !canBeApplied(line));
  const chosen = ready.filter((line) => !left.has(keyOf(line)));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const selection = {
    has: (key: string) => !left.has(key),
    toggle,
    label: ({ name, municipality }: TakeoverLine) => t('shares:takeover.choose', { name, municipality }),
  };
  return (
    <>
      {ready.length > 0 && (
        <Table
          caption={t('shares:takeover.ready')}
          columns={columns}
          rows={ready}
          rowKey={keyOf}
          selection={mayApply ? selection : undefined}
        />
      )}
      {open.length > 0 && (
        <Table caption={t('shares:takeover.state')} columns={columns} rows={open} rowKey={keyOf} />
      )}
      <ProblemAlert error={takeOver.error} title={t('shares:takeover.notDone')} />
      {mayApply && chosen.length > 0 && (
        <div>
          <Button
            variant="primary"
            label={t('shares:takeover.apply', { count: chosen.length })}
            busy={takeOver.isPending}
            onClick={() => takeOver.mutate(chosen)}
          />
        </div>
      )}
    </>
  );
}

function useColumns(): Column<TakeoverLine>[] {
  const { t } = useTranslation();
  const state = (line: TakeoverLine) => {
    if (line.obstacle) return t(`shares:takeover.obstacle.${line.obstacle}`);
    return t(canBeApplied(line) ? 'shares:takeover.ready' : 'shares:takeover.same');
  };
  return [
    {
      id: 'municipality',
      header: t('shares:result.municipality'),
      rowHeader: true,
      cell: ({ municipality }) => municipality,
    },
    { id: 'who', header: t('shares:takeover.who'), cell: ({ name }) => name ?? t('shares:takeover.nobody') },
    {
      id: 'before',
      header: t('shares:takeover.before'),
      numeric: true,
      cell: ({ before }) => t('shares:takeover.percent', { share: before }),
    },
    {
      id: 'after',
      header: t('shares:takeover.after'),
      numeric: true,
      cell: ({ after }) => t('shares:takeover.percent', { share: after }),
    },
    { id: 'state', header: t('shares:takeover.state'), cell: state },
  ];
}
