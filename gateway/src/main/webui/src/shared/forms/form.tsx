import { useEffect, useRef, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@shared/ui/button';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { ConflictChoice } from './conflict-choice';
import { ErrorSummary } from './error-summary';
import type { DraftForm } from './use-draft-form';

interface Props<V extends FieldValues, O> {
  draft: DraftForm<V, O>;
  submitLabel: string;
  onCancel?: () => void;
  /** Accessible name where no heading stands above. */
  label?: string;
  children: ReactNode;
}

/** One column, problems above with links to their fields, buttons below, a word about the draft. */
export function Form<V extends FieldValues, O>({
  draft,
  submitLabel,
  onCancel,
  label,
  children,
}: Props<V, O>) {
  const { t } = useTranslation();
  const { form, onSubmit, problem } = draft;
  const busy = form.formState.isSubmitting;
  return (
    <FormProvider {...form}>
      <form className="kim-form" onSubmit={(event) => void onSubmit(event)} noValidate aria-label={label}>
        <DraftNote draft={draft} />
        <ErrorSummary form={form} />
        <ProblemAtTop problem={problem} />
        <ConflictChoice draft={draft} />
        {children}
        <div className="kim-form__footer">
          <Button type="submit" variant="primary" label={submitLabel} busy={busy} />
          {onCancel && <Button label={t('common:action.cancel')} onClick={onCancel} />}
        </div>
      </form>
    </FormProvider>
  );
}

function ProblemAtTop({ problem }: { problem: unknown }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ProblemAlert error={problem} title={t('common:form.notSaved')} />
    </div>
  );
}

function DraftNote<V extends FieldValues, O>({ draft }: { draft: DraftForm<V, O> }) {
  const { t } = useTranslation();
  if (!draft.restored) return null;
  return (
    <p className="kim-draft" role="status">
      {t('common:form.draftRestored')}
      <Button small variant="tertiary" label={t('common:form.discardDraft')} onClick={draft.discard} />
    </p>
  );
}
