import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { MigrationNote } from '@shared/api/types/path';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { useFormOpen } from '@shared/forms/use-form-open';
import { optionalCode, optionalText } from '@shared/forms/validation';
import { formatDate } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';

const schema = z.object({ phase: optionalCode, note: optionalText });

/** Notiz zur Migrationsphase: voluntary, and read by who works on the case alone. */
export function MigrationNoteCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const note = useQuery({
    queryKey: ['cases', 'one', file.id, 'migration-note'],
    queryFn: ({ signal }) => api.get<MigrationNote>(`/cases/${file.id}/migration-note`, { signal }),
  });
  const [editing, setEditing] = useFormOpen(`case.${file.id}.migrationNote`, file.mine);
  return (
    <Card
      title={t('path:note.title')}
      subline={t('path:note.hint')}
      actions={
        file.mine &&
        !file.closedAt &&
        !editing && <Button small icon="edit" label={t('path:note.edit')} onClick={() => setEditing(true)} />
      }
    >
      <QueryView query={note} failed={t('path:note.failed')}>
        {(known) =>
          editing ? (
            <NoteForm caseId={file.id} known={known} onClose={() => setEditing(false)} />
          ) : (
            <Note known={known} />
          )
        }
      </QueryView>
    </Card>
  );
}

function Note({ known }: { known: MigrationNote }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  if (known.withheld) return <p className="kim-muted">{t('path:note.withheld')}</p>;
  if (known.version === 0) return <p className="kim-muted">{t('path:note.none')}</p>;
  return (
    <>
      {known.phase && <p className="kim-p">{label('migrationPhase', known.phase)}</p>}
      {known.note && <p className="kim-p">{known.note}</p>}
      {known.changedAt && (
        <p className="kim-muted">
          {t('path:note.by', { name: known.changedBy, date: formatDate(known.changedAt) })}
        </p>
      )}
    </>
  );
}

const valuesOf = ({ phase, note }: MigrationNote) => ({ phase: phase ?? '', note: note ?? '' });

function NoteForm({ caseId, known, onClose }: { caseId: string; known: MigrationNote; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const refresh = useRefresh('cases');
  const path = `/cases/${caseId}/migration-note`;
  const { stored } = useStoredAt(path, known, valuesOf);
  const draft = useDraftForm({
    name: `case.${caseId}.migrationNote`,
    schema,
    defaultValues: valuesOf(known),
    version: known.version,
    stored,
    submit: (body, _, version) => api.put<MigrationNote>(path, { version, body }).then(refresh),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('path:note.save')} onCancel={onClose}>
      <SelectField name="phase" label={t('path:note.phase')} options={options('migrationPhase')} optional />
      <TextArea name="note" label={t('path:note.text')} rows={4} optional />
    </Form>
  );
}
