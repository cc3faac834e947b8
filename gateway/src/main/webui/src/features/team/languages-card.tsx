import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { Colleague } from '@shared/api/types/case';
import { useHasRole, useMe } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { LanguagesDialog } from './languages-dialog';

/** Mehrsprachigkeit of the team: named by oneself or by the coordination. */
export function LanguagesCard() {
  const { t } = useTranslation();
  const managers = useCaseManagers();
  const [changing, setChanging] = useState<Colleague>();
  const columns = useLanguageColumns(setChanging);
  return (
    <Card title={t('team:speaks.title')} subline={t('team:speaks.text')}>
      <QueryView
        query={managers}
        failed={t('team:failed')}
        isEmpty={(all) => all.length === 0}
        empty={
          <EmptyState icon="language" title={t('team:speaks.emptyTitle')} text={t('team:speaks.emptyText')} />
        }
      >
        {(all) => (
          <Table<Colleague>
            caption={t('team:speaks.title')}
            columns={columns}
            rows={all}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      {changing && <LanguagesDialog colleague={changing} onClose={() => setChanging(undefined)} />}
    </Card>
  );
}

function useLanguageColumns(onChange: (colleague: Colleague) => void): Column<Colleague>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const me = useMe().sub;
  const forAll = useHasRole('coordinator');
  return [
    { id: 'name', header: t('team:speaks.who'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'languages',
      header: t('team:speaks.languages'),
      cell: ({ languages }) =>
        languages.map((code) => label('language', code)).join(', ') || (
          <span className="kim-muted">{t('team:speaks.nothing')}</span>
        ),
    },
    {
      id: 'change',
      header: t('team:change'),
      cell: (colleague) =>
        (forAll || colleague.id === me) && (
          <Button
            small
            variant="tertiary"
            label={t('team:change')}
            aria-label={t('team:speaks.changeOf', { name: colleague.name })}
            onClick={() => onChange(colleague)}
          />
        ),
    },
  ];
}
