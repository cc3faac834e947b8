import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDateTime } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import {
  checklistsSchema,
  KINDS,
  useChecklists,
  useChecklistsNow,
  useChecklistsHistory,
  useReplaceChecklists,
  valuesOf,
  type ChecklistsValues,
  type ChecklistsVersion,
} from './checklists';
import { PointFields } from './point-fields';

/** Prüflisten der Übergänge: what the KI asks, when, and in which words. */
export function ChecklistsPage() {
  const { t } = useTranslation();
  const checklists = useChecklists();
  // What is typed stays when the page fetches anew; only what was saved is begun again.
  const [saved, setSaved] = useState(0);
  return (
    <Page title={t('settings:checklists.title')} subline={t('settings:checklists.subline')} width="form">
      <QueryView query={checklists} failed={t('settings:checklists.failed')}>
        {(known) => <Editor key={saved} known={known} onSaved={() => setSaved(saved + 1)} />}
      </QueryView>
      <History />
    </Page>
  );
}

function Editor({ known, onSaved }: { known: ChecklistsVersion; onSaved: () => void }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const draft = useDraftForm({
    name: 'settings.checklists',
    schema: checklistsSchema,
    defaultValues: valuesOf(known),
    version: known.version,
    stored: useChecklistsNow(),
    label: () => t('settings:checklists.title'),
    shown: (_, value) => (value as ChecklistsValues['points']).map(({ de }) => de).join(', '),
    submit: useReplaceChecklists(),
    onDone: () => {
      notify({ tone: 'success', title: t('settings:checklists.saved') });
      onSaved();
    },
  });
  const { fields, append, remove } = useFieldArray({ control: draft.form.control, name: 'points' });
  return (
    <Form draft={draft} submitLabel={t('settings:checklists.save')} label={t('settings:checklists.title')}>
      {KINDS.map((kind) => (
        <Card key={kind} title={label('transitionKind', kind)}>
          <ol className="kim-points">
            {fields.map((field, index) =>
              field.kind === kind ? (
                <PointFields
                  key={field.id}
                  index={index}
                  onRemove={field.known ? undefined : () => remove(index)}
                />
              ) : null,
            )}
          </ol>
          <div>
            <Button
              icon="add"
              label={t('settings:checklists.add', { kind: label('transitionKind', kind) })}
              onClick={() =>
                append({ kind, code: '', monthsBefore: 1, de: '', en: '', hidden: false, known: false })
              }
            />
          </div>
        </Card>
      ))}
    </Form>
  );
}

function History() {
  const { t } = useTranslation();
  const versions = useChecklistsHistory();
  return (
    <Card title={t('settings:checklists.versions')}>
      <QueryView
        query={versions}
        failed={t('settings:checklists.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('settings:checklists.noVersions')}</p>}
      >
        {({ items }) => (
          <ol className="kim-item-list">
            {items.map(({ version, points, changedBy, changedAt }) => (
              <li key={version}>
                <span>
                  <strong>{t('settings:checklists.version', { version })}</strong>
                  <span className="kim-muted kim-block">
                    {t('settings:checklists.counts', {
                      asked: points.filter(({ point }) => !point.hidden).length,
                      hidden: points.filter(({ point }) => point.hidden).length,
                    })}
                  </span>
                </span>
                <span className="kim-muted">
                  {changedAt && `${changedBy ?? ''}, ${formatDateTime(changedAt)}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Card>
  );
}
