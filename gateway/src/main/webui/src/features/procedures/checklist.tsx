import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '@shared/api/types/abh';
import { useHasRole } from '@shared/session/me';
import { ChecklistEntry } from './checklist-entry';

/** Voraussetzungen one by one; each is worked on where it stands. */
export function Checklist({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const mayCheck = useHasRole('residence-officer', 'naturalisation-officer') && procedure.status === 'OPEN';
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section className="kern-task-list" aria-label={t('procedures:checklist')}>
      <p className="kim-muted">{t('procedures:checklistHint')}</p>
      <ol className="kern-task-list__list kim-checklist">
        {procedure.checklist.map((item, index) => (
          <ChecklistEntry
            key={item.code}
            procedure={procedure}
            item={item}
            number={index + 1}
            editing={editing === item.code}
            onEdit={mayCheck ? (on) => setEditing(on ? item.code : null) : undefined}
          />
        ))}
      </ol>
    </section>
  );
}
