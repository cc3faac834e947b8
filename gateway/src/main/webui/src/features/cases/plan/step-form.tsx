import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@shared/api/types/case';
import type { PlanStep } from '@shared/api/types/plan';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { OrganisationField } from '@shared/forms/organisation-field';
import { SelectField } from '@shared/forms/select-field';
import type { Stored } from '@shared/forms/conflict';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useOrganisation } from '@shared/lib/use-organisations';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { startFrom, stepSchema, useSaveStep, useStoredStep, type StepValues } from './plan';

interface Props {
  caseId: string;
  goals: Goal[];
  steps: PlanStep[];
  /** The step to change; none for a new one. */
  step?: PlanStep;
  onClose: () => void;
}

export function StepForm(props: Props) {
  return props.step ? <ChangeForm {...props} step={props.step} /> : <StepFields {...props} />;
}

function ChangeForm(props: Props & { step: PlanStep }) {
  const stored = useStoredStep(props.caseId, props.step);
  return <StepFields {...props} stored={stored} />;
}

function StepFields({
  caseId,
  goals,
  steps,
  step,
  stored,
  onClose,
}: Props & { stored?: () => Promise<Stored<StepValues>> }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const organisation = useOrganisation();
  const draft = useDraftForm({
    name: `case.${caseId}.step${step ? `.${step.id}` : ''}`,
    schema: stepSchema,
    defaultValues: startFrom(step, goals.length === 1 ? goals[0]!.id : ''),
    version: step?.version,
    submit: useSaveStep(caseId, step),
    stored,
    shown: (name, value) => {
      if (name === 'organisation') return organisation(value as string)?.name;
      return name === 'goalId' ? goals.find(({ id }) => id === value)?.wording : undefined;
    },
    onDone: () => {
      notify({ tone: 'success', title: t('plan:saved') });
      onClose();
    },
  });
  const before = steps
    .filter(({ id }) => id !== step?.id)
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Card title={t(step ? 'plan:change' : 'plan:add')}>
      <Form draft={draft} submitLabel={t('plan:save')} onCancel={onClose}>
        <SelectField
          name="goalId"
          label={t('plan:goal')}
          options={goals.map(({ id, wording }) => ({ value: id, label: wording }))}
        />
        <TextField name="title" label={t('plan:title')} hint={t('plan:titleHint')} />
        <RadioGroup name="responsibility" label={t('plan:who')} options={options('stepResponsibility')} />
        <Body />
        <TextField name="contact" label={t('plan:contact')} hint={t('plan:contactHint')} optional />
        <SelectField
          name="rechtskreis"
          label={t('plan:rechtskreis')}
          options={options('rechtskreis')}
          optional
        />
        <TextArea
          name="documents"
          label={t('plan:documents')}
          hint={t('plan:documentsHint')}
          rows={3}
          optional
        />
        <div className="kim-field-row">
          <TextField name="startOn" type="date" label={t('plan:startOn')} optional />
          {!step && <TextField name="dueOn" type="date" label={t('plan:dueOn')} optional />}
        </div>
        {before.length > 0 && (
          <CheckboxGroup
            name="after"
            label={t('plan:after')}
            hint={t('plan:afterHint')}
            options={before}
            optional
          />
        )}
      </Form>
    </Card>
  );
}

function Body() {
  const { t } = useTranslation();
  const responsibility = useWatch<StepValues>({ name: 'responsibility' });
  return responsibility === 'BODY' ? <OrganisationField name="organisation" label={t('plan:body')} /> : null;
}
