import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WalkIn } from '@shared/api/types/walk-in';
import { CasePicker } from '@shared/forms/case-picker';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { useRecordWalkIn, walkInSchema } from './walk-ins';

const LANGUAGES = ['de', 'ar', 'en', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];
const MINUTES = ['5', '15', '30', '45', '60'];

interface Props {
  siteId: string;
  onClose: () => void;
}

/** Four touches and done: what for, with which result; language and time are already set. */
export function WalkInForm({ siteId, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const onDone = ({ outcome, anonymous }: WalkIn) => {
    notify({ tone: 'success', title: t('walk-ins:saved') });
    onClose();
    if (outcome === 'BECOMES_CASE' && anonymous) void navigate({ to: '/cases/new' });
  };
  const draft = useDraftForm({
    name: `walk-in.${siteId}`,
    schema: walkInSchema,
    defaultValues: {
      who: 'anonymous' as 'anonymous' | 'case',
      caseId: '',
      domains: [] as string[],
      outcome: '',
      referredTo: '',
      language: 'de',
      minutes: '15',
      interpreterUsed: false,
      ageGroup: '',
      note: '',
    },
    submit: useRecordWalkIn(siteId),
    onDone,
  });
  const who = draft.form.watch('who');
  const outcome = draft.form.watch('outcome');
  return (
    <div className="kim-walk-in">
      <Form draft={draft} label={t('walk-ins:add')} submitLabel={t('walk-ins:save')} onCancel={onClose}>
        <RadioGroup
          name="who"
          label={t('walk-ins:who')}
          options={[
            { value: 'anonymous', label: t('walk-ins:anonymous') },
            { value: 'case', label: t('walk-ins:withCase') },
          ]}
        />
        {who === 'case' && <CasePicker name="caseId" label={t('walk-ins:case')} />}
        <CheckboxGroup name="domains" label={t('walk-ins:domains')} options={options('lifeDomain')} />
        <RadioGroup name="outcome" label={t('walk-ins:outcome')} options={options('walkInOutcome')} />
        {outcome === 'REFERRED' && (
          <SelectField
            name="referredTo"
            label={t('walk-ins:referredTo')}
            options={options('organisationType')}
          />
        )}
        {outcome === 'BECOMES_CASE' && who === 'anonymous' && (
          <p className="kim-muted">{t('walk-ins:caseNext')}</p>
        )}
        <RadioGroup
          name="minutes"
          label={t('walk-ins:minutes')}
          options={MINUTES.map((value) => ({ value, label: t('walk-ins:minutesValue', { value }) }))}
        />
        <SelectField name="language" label={t('walk-ins:language')} options={terms('language', LANGUAGES)} />
        <Checkbox name="interpreterUsed" label={t('walk-ins:interpreter')} />
        {who === 'case' ? (
          <TextArea name="note" label={t('walk-ins:note')} rows={3} optional />
        ) : (
          <SelectField
            name="ageGroup"
            label={t('walk-ins:ageGroup')}
            hint={t('walk-ins:noNames')}
            options={options('ageGroup')}
            optional
          />
        )}
      </Form>
    </div>
  );
}
