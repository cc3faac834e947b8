import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { Absence } from '@shared/api/types/team';
import { formatDate } from '@shared/i18n/format';
import { useHasRole, useMe } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { AbsenceDialog } from './absence-dialog';
import { useAbsences, useRemoveAbsence } from './absences';

/** Who is away in the next three months, and who stands in. */
export function AbsencesCard() {
  const { t } = useTranslation();
  const absences = useAbsences();
  const managers = useCaseManagers();
  const [editing, setEditing] = useState<Absence | 'new' | null>(null);
  const mayEnter = useHasRole('coordinator', 'case-manager');
  return (
    <Card
      title={t('team:absence.title')}
      actions={
        mayEnter && (
          <Button small icon="add" label={t('team:absence.add')} onClick={() => setEditing('new')} />
        )
      }
    >
      <QueryView
        query={absences}
        failed={t('team:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="calendar-today"
            title={t('team:absence.emptyTitle')}
            text={t('team:absence.emptyText')}
          />
        }
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((absence) => (
              <Line key={absence.id} absence={absence} onChange={() => setEditing(absence)} />
            ))}
          </ul>
        )}
      </QueryView>
      {editing && managers.data && (
        <AbsenceDialog
          managers={managers.data}
          absence={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

function Line({ absence, onChange }: { absence: Absence; onChange: () => void }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const remove = useRemoveAbsence();
  const me = useMe().sub;
  const forAll = useHasRole('coordinator');
  const days = t('team:absence.days', { from: formatDate(absence.from), until: formatDate(absence.until) });
  return (
    <li>
      <span>
        {absence.absentName} {absence.now && <Badge tone="info">{t('team:absence.now')}</Badge>}
        <span className="kim-muted kim-block">
          {days}
          {absence.kind && ` · ${label('absenceKind', absence.kind)}`}
        </span>
        <span className="kim-muted kim-block">
          {absence.substituteName
            ? t('team:absence.standsIn', { name: absence.substituteName })
            : t('team:absence.nobody')}
        </span>
      </span>
      {(forAll || absence.absent === me) && (
        <span className="kim-row">
          <Button
            small
            label={t('team:change')}
            aria-label={t('team:absence.changeOf', { name: absence.absentName })}
            onClick={onChange}
          />
          {!absence.now && (
            <Button
              small
              variant="tertiary"
              label={t('team:remove')}
              aria-label={t('team:absence.removeOf', { name: absence.absentName })}
              busy={remove.isPending}
              onClick={() => remove.mutate(absence)}
            />
          )}
        </span>
      )}
    </li>
  );
}
