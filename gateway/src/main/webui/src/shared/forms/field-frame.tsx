import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@shared/lib/classes';
import { Icon } from '@shared/ui/icon';

interface Props {
  id: string;
  label: string;
  hint?: string;
  optional?: boolean;
  error?: string;
  /** Many short choices stand in columns. */
  many?: boolean;
  children: ReactNode;
}

export function FieldFrame({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={classes('kern-form-input', error && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <Hint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** A group of radio buttons or check boxes with one question. */
export function GroupFrame({ id, label, hint, optional, error, many, children }: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset
      id={id}
      className={classes('kern-fieldset', error && 'kern-fieldset--error')}
      aria-describedby={describedBy}
      tabIndex={-1}
    >
      <legend className="kern-label">
        <LabelText label={label} optional={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      <div className={classes('kern-fieldset__body kim-options', many && 'kim-options--many')}>
        {children}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function LabelText({ label, optional }: { label: string; optional?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span data-label>{label}</span>
      {optional && <span className="kern-label__optional"> {t('common:form.optional')}</span>}
    </>
  );
}

function Hint({ id, hint }: { id: string; hint?: string }) {
  return hint ? (
    <div className="kern-hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{error}</span>
    </p>
  ) : null;
}
