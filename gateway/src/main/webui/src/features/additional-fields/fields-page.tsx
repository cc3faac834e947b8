import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdditionalField } from '@shared/api/types/team';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { FieldDialog } from './field-dialog';
import { useAdditionalFields, useRetireField } from './fields';

/** Einstellungen: what the KI asks for beyond the minimum data set. */
export function FieldsPage() {
  const { t } = useTranslation();
  const fields = useAdditionalFields();
  const [editing, setEditing] = useState<AdditionalField | 'new' | null>(null);
  const columns = useFieldColumns(setEditing);
  return (
    <Page
      title={t('additional-fields:title')}
      subline={t('additional-fields:subline')}
      actions={
        <Button
          variant="primary"
          icon="add"
          label={t('additional-fields:add')}
          onClick={() => setEditing('new')}
        />
      }
    >
      <QueryView
        query={fields}
        failed={t('additional-fields:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="checklist"
            title={t('additional-fields:emptyTitle')}
            text={t('additional-fields:emptyText')}
          />
        }
      >
        {({ items }) => (
          <Table<AdditionalField>
            caption={t('additional-fields:title')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      {editing && (
        <FieldDialog field={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}

function useFieldColumns(onChange: (field: AdditionalField) => void): Column<AdditionalField>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const retire = useRetireField();
  return [
    {
      id: 'label',
      header: t('additional-fields:labelDe'),
      rowHeader: true,
      cell: ({ labelDe, retiredAt }) => (
        <span className="kim-row">
          {labelDe}
          {retiredAt && <Badge>{t('additional-fields:retired')}</Badge>}
        </span>
      ),
    },
    { id: 'type', header: t('additional-fields:type'), cell: ({ type }) => label('fieldType', type) },
    { id: 'purpose', header: t('additional-fields:purpose'), cell: ({ purpose }) => purpose },
    { id: 'group', header: t('additional-fields:group'), cell: ({ group }) => label('fieldGroup', group) },
    {
      id: 'retention',
      header: t('additional-fields:retention'),
      cell: ({ retention }) => label('fieldRetention', retention),
    },
    {
      id: 'actions',
      header: t('additional-fields:actions'),
      cell: (field) =>
        !field.retiredAt && (
          <span className="kim-row">
            <Button
              small
              label={t('additional-fields:change')}
              aria-label={t('additional-fields:changeOf', { name: field.labelDe })}
              onClick={() => onChange(field)}
            />
            <Button
              small
              variant="tertiary"
              label={t('additional-fields:retire')}
              aria-label={t('additional-fields:retireOf', { name: field.labelDe })}
              busy={retire.isPending}
              onClick={() => retire.mutate(field)}
            />
          </span>
        ),
    },
  ];
}
