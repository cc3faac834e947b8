import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Agreement } from '@shared/api/types/agreement';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { optionalDate, requiredCode } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';

const schema = z.object({
  kind: requiredCode,
  annex: requiredCode,
  state: requiredCode,
  signedOn: optionalDate,
  validFrom: optionalDate,
  validUntil: optionalDate,
  terminatedTo: optionalDate,
});

const NONE = { version: 0 } as Agreement;

function valuesOf(agreement?: Agreement, state = agreement?.state): z.input<typeof schema> {
  return {
    kind: agreement?.kind ?? 'COOPERATION',
    annex: agreement?.annex ?? 'ART_26',
    state: state ?? '',
    signedOn: agreement?.signedOn ?? '',
    validFrom: agreement?.validFrom ?? '',
    validUntil: agreement?.validUntil ?? '',
    terminatedTo: agreement?.terminatedTo ?? '',
  };
}

interface Props {
  organisationId: string;
  /** Nothing for a new one. */
  agreement?: Agreement;
  to?: Agreement['state'];
  onClose: () => void;
}

/** Enters an agreement in the state in which it is, or signs or terminates one that is there. */
export function AgreementDialog({ organisationId, agreement, to, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const refresh = useRefresh('agreements');
  const [id] = useState(() => agreement?.id ?? crypto.randomUUID());
  const label = useCodeLabel();
  const { stored, latest } = useStoredAt(`/agreements/${id}`, agreement ?? NONE, valuesOf, 'agreements');
  const draft = useDraftForm({
    name: `agreement.${agreement?.id ?? organisationId}`,
    schema,
    defaultValues: valuesOf(agreement, to ? agreement?.state : 'DRAFT'),
    given: {
      ...(to && { state: to }),
      ...(to === 'SIGNED' && !agreement?.signedOn && { signedOn: today() }),
    },
    version: agreement?.version,
    stored: agreement && stored,
    label: (name) => (name === 'state' ? t('organisations:agreements.state') : undefined),
    shown: (name, value) => (name === 'state' ? label('agreementState', String(value)) : undefined),
    submit: (body, _, version) =>
      api
        .put<Agreement>(`/agreements/${id}`, {
          version,
          body: { organisationId, noticeWeeks: latest().noticeWeeks, ...body },
        })
        .then(refresh),
    onDone: onClose,
  });
  const signs = to !== 'TERMINATED';
  return (
    <Dialog
      title={t(to ? `organisations:agreements.step.${to}` : 'organisations:agreements.add')}
      onClose={onClose}
    >
      <Form draft={draft} submitLabel={t('common:action.save')} onCancel={onClose}>
        {!to && (
          <SelectField
            name="state"
            label={t('organisations:agreements.state')}
            options={options('agreementState', ['DRAFT', 'NEGOTIATED', 'SIGNED'])}
          />
        )}
        {signs && (
          <>
            <SelectField
              name="kind"
              label={t('organisations:agreements.kind')}
              options={options('agreementKind')}
            />
            <SelectField
              name="annex"
              label={t('organisations:agreements.annex')}
              hint={t('organisations:agreements.annexHint')}
              options={options('dataProtectionAnnex')}
            />
            <TextField
              name="signedOn"
              type="date"
              label={t('organisations:agreements.signedOn')}
              max={today()}
              optional={to !== 'SIGNED'}
            />
            <TextField
              name="validFrom"
              type="date"
              label={t('organisations:agreements.validFrom')}
              optional
            />
            <TextField
              name="validUntil"
              type="date"
              label={t('organisations:agreements.validUntil')}
              optional
            />
          </>
        )}
        {!signs && (
          <TextField name="terminatedTo" type="date" label={t('organisations:agreements.terminatedTo')} />
        )}
      </Form>
    </Dialog>
  );
}
