import { useTranslation } from 'react-i18next';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { MarksField } from '../marks-field';
import { goalSchema, useAgreeGoal } from './goals';

export function GoalForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${caseId}.goal`,
    schema: goalSchema,
    defaultValues: {
      wording: '',
      domain: '',
      dimension: '',
      targetDate: '',
      indicator: '',
      agreedByPerson: false,
      agreedOn: today(),
      marks: [] as string[],
    },
    submit: useAgreeGoal(caseId),
    onDone: () => {
      notify({ tone: 'success', title: t('goals:saved') });
      onClose();
    },
  });
  return (
    <Card title={t('goals:add')}>
      <Form draft={draft} submitLabel={t('goals:save')} onCancel={onClose}>
        <TextArea name="wording" label={t('goals:wording')} hint={t('goals:wordingHint')} />
        <SelectField name="domain" label={t('goals:domain')} options={options('lifeDomain')} />
        <SelectField
          name="dimension"
          label={t('goals:dimension')}
          options={options('goalDimension')}
          optional
        />
        <MarksField name="marks" />
        <TextArea
          name="indicator"
          label={t('goals:indicator')}
          hint={t('goals:indicatorHint')}
          rows={2}
          optional
        />
        <div className="kim-field-row">
          <TextField name="targetDate" type="date" label={t('goals:targetDate')} optional />
          <TextField name="agreedOn" type="date" label={t('goals:agreedOn')} max={today()} />
        </div>
        <Checkbox name="agreedByPerson" label={t('goals:agreedByPerson')} hint={t('goals:voluntary')} />
      </Form>
    </Card>
  );
}
