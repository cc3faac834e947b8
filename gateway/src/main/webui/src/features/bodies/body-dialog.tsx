import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '@shared/api/types/steering';
import { Checkbox, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { bodySchema, useSaveBody, useStoredBody, type BodyValues } from './save-body';

const MODES = ['KONSENS', 'EINFACHE_MEHRHEIT', 'QUALIFIZIERTE_MEHRHEIT'] as const;

interface Props {
  /** Absent for a new one. */
  body?: Body;
  onDone: (body: Body) => void;
  onClose: () => void;
}

/** Name and Geschäftsordnung of a Gremium. */
export function BodyDialog({ body, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const storedBody = useStoredBody();
  const save = useSaveBody(body);
  // The seats go along unseen: those that are stored when it is saved.
  const latest = useRef(body);
  const draft = useDraftForm({
    name: `body.${body?.id ?? 'new'}`,
    schema: bodySchema,
    defaultValues: valuesOf(body),
    // The key of the filled-in form is the id of the new record: sent twice it is still one.
    version: body?.version,
    submit: (values, key, version) => save(values, key, version, latest.current),
    stored:
      body &&
      (async () => {
        latest.current = await storedBody(body.id);
        return { values: valuesOf(latest.current), version: latest.current.version };
      }),
    onDone,
  });
  const title = t(body ? 'bodies:edit' : 'bodies:new');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form draft={draft} submitLabel={t('bodies:save')} onCancel={onClose}>
        <TextField name="name" label={t('bodies:name')} />
        <TextField name="alias" label={t('bodies:alias')} hint={t('bodies:aliasHint')} optional />
        <SelectField name="kind" label={t('bodies:kind')} options={options('bodyKind')} />
        <RadioGroup
          name="decisionMode"
          label={t('bodies:howDecides')}
          options={MODES.map((value) => ({ value, label: t(`bodies:mode.${value}`) }))}
        />
        <div className="kim-field-row">
          <TextField
            name="quorumPercent"
            type="number"
            label={t('bodies:quorumPercent')}
            min={1}
            max={100}
            optional
          />
          <TextField name="maxMembers" type="number" label={t('bodies:maxMembers')} min={1} optional />
        </div>
        <Checkbox name="circularAllowed" label={t('bodies:circularAllowed')} />
      </Form>
    </Dialog>
  );
}

function valuesOf(body: Body | undefined): BodyValues {
  return {
    name: body?.name ?? '',
    alias: body?.alias ?? '',
    kind: body?.kind ?? '',
    maxMembers: body?.maxMembers ?? undefined,
    decisionMode: body?.rules.decisionMode ?? 'KONSENS',
    quorumPercent: body?.rules.quorumPercent ?? undefined,
    circularAllowed: body?.rules.circularAllowed ?? false,
  };
}
