import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Procedere } from '@shared/api/types/handover';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Button } from '@shared/ui/button';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { useRefresh } from '@shared/lib/use-refresh';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import {
  procedereSchema,
  useProcedere,
  useProcedereNow,
  useReplaceProcedere,
  valuesOf,
  type ProcedereValues,
} from './procedere';

/** Übergabeprocedere: what has to hold before a case is offered to a body, in the words of the KI. */
export function ProcederePage() {
  const { t } = useTranslation();
  const procedere = useProcedere();
  // What is typed stays when the page fetches anew; only what was saved is begun again.
  const [saved, setSaved] = useState(0);
  return (
    <Page title={t('settings:procedere.title')} subline={t('settings:procedere.subline')}>
      <QueryView query={procedere} failed={t('settings:procedere.failed')}>
        {(known) => <ProcedereForm key={saved} known={known} onSaved={() => setSaved(saved + 1)} />}
      </QueryView>
    </Page>
  );
}

function ProcedereForm({ known, onSaved }: { known: Procedere; onSaved: () => void }) {
  const { t } = useTranslation();
  const [resetting, setResetting] = useState(false);
  const replace = useReplaceProcedere();
  const draft = useDraftForm({
    name: 'settings.procedere',
    schema: procedereSchema,
    defaultValues: valuesOf(known),
    version: known.version,
    stored: useProcedereNow(known),
    label: () => t('settings:procedere.title'),
    shown: (_, value) =>
      (value as ProcedereValues['points'])
        .map(({ label, mandatory }) =>
          mandatory ? `${label} (${t('settings:procedere.mandatory')})` : label,
        )
        .join(', '),
    submit: replace,
    onDone: () => {
      notify({ tone: 'success', title: t('settings:procedere.saved') });
      onSaved();
    },
  });
  const { fields, append, remove, swap } = useFieldArray({ control: draft.form.control, name: 'points' });
  const automatic = (code: string) => known.items.some((item) => item.code === code && item.automatic);
  return (
    <>
      <Form draft={draft} submitLabel={t('settings:procedere.save')}>
        <ol className="kim-points">
          {fields.map((field, index) => (
            <li key={field.id} className="kim-point">
              <TextField
                name={`points.${index}.label`}
                label={t('settings:procedere.point', { number: index + 1 })}
                hint={automatic(field.code) ? t('settings:procedere.automatic') : undefined}
              />
              <Checkbox name={`points.${index}.mandatory`} label={t('settings:procedere.mandatory')} />
              <div className="kim-row">
                {index > 0 && (
                  <Button
                    small
                    variant="tertiary"
                    label={t('settings:procedere.up', { number: index + 1 })}
                    onClick={() => swap(index, index - 1)}
                  />
                )}
                <Button
                  small
                  variant="tertiary"
                  icon="delete"
                  label={t('settings:procedere.remove', { number: index + 1 })}
                  onClick={() => remove(index)}
                />
              </div>
            </li>
          ))}
        </ol>
        <div className="kim-row">
          <Button
            icon="add"
            label={t('settings:procedere.add')}
            onClick={() => append({ code: '', label: '', mandatory: false })}
          />
          <Button
            variant="tertiary"
            label={t('settings:procedere.reset')}
            onClick={() => setResetting(true)}
          />
        </div>
      </Form>
      {resetting && (
        <ResetDialog
          version={known.version}
          onClose={() => setResetting(false)}
          onDone={() => {
            draft.discard();
            onSaved();
          }}
        />
      )}
    </>
  );
}

interface ResetProps {
  version: number;
  onClose: () => void;
  onDone: () => void;
}

/** Overtaken, it says so; once more is meant for what is stored by then. */
function ResetDialog({ version, onClose, onDone }: ResetProps) {
  const { t } = useTranslation();
  const replace = useReplaceProcedere();
  const refresh = useRefresh('handovers');
  const [error, setError] = useState<unknown>();
  const reset = () =>
    replace({ points: [] }, '', version).then(
      () => {
        onDone();
        onClose();
      },
      (failed: unknown) => refresh(failed).then(setError),
    );
  return (
    <ConfirmDialog
      title={t('settings:procedere.reset')}
      confirm={t('settings:procedere.reset')}
      error={error}
      onConfirm={() => void reset()}
      onClose={onClose}
    >
      <p className="kern-body kern-body--small">{t('settings:procedere.resetText')}</p>
    </ConfirmDialog>
  );
}
