import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CasePicker } from '@shared/forms/case-picker';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeLabel, useCodeOptions, useTermOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { useRecordWalkIn, visitAgain, walkInSchema, type Visit } from './walk-ins';

const LANGUAGES = ['de', 'ar', 'en', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];
const MINUTES = ['5', '15', '30', '45', '60'];

interface Props {
  siteId: string;
  /** A visit that was on its way to a new case. */
  visit?: Visit;
  onClose: () => void;
}

/** Three touches and done, on one screen of a phone; time and language are already set, what is rarely asked is folded. */
export function WalkInForm({ siteId, visit, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options = useCodeOptions();
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
    given: visit && visitAgain(visit),
    submit: useRecordWalkIn(siteId),
    onDone: (toCase) => {
      if (toCase) return void navigate({ to: '/cases/new', search: { visit: JSON.stringify(toCase) } });
      notify({ tone: 'success', title: t('walk-ins:saved') });
      onClose();
    },
  });
  const who = draft.form.watch('who');
  const outcome = draft.form.watch('outcome');
  const becomesCase = outcome === 'BECOMES_CASE' && who === 'anonymous';
  return (
    <div className="kim-walk-in">
      <Form
        draft={draft}
        label={t('walk-ins:add')}
        submitLabel={t(becomesCase ? 'walk-ins:openCase' : 'walk-ins:save')}
        onCancel={onClose}
      >
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
        {becomesCase && <p className="kim-muted">{t('walk-ins:caseNext')}</p>}
        <Rest
          who={who}
          minutes={draft.form.watch('minutes')}
          language={draft.form.watch('language')}
          becomesCase={becomesCase}
        />
      </Form>
    </div>
  );
}

interface RestProps {
  who: string;
  minutes: string;
  language: string;
  becomesCase: boolean;
}

/** What is set already or rarely asked; its line says what is set. */
function Rest({ who, minutes, language, becomesCase }: RestProps) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const label = useCodeLabel();
  return (
    <details className="kim-walk-in__rest">
      <summary>
        {t('walk-ins:minutesValue', { value: minutes })} · {label('language', language)}
        <span className="kim-muted kim-block">
          {t(who === 'case' ? 'walk-ins:restNote' : 'walk-ins:rest')}
        </span>
      </summary>
      <RadioGroup
        name="minutes"
        label={t('walk-ins:minutes')}
        options={MINUTES.map((value) => ({ value, label: t('walk-ins:minutesValue', { value }) }))}
      />
      <SelectField name="language" label={t('walk-ins:language')} options={terms('language', LANGUAGES)} />
      <Checkbox name="interpreterUsed" label={t('walk-ins:interpreter')} />
      {who === 'case' && <TextArea name="note" label={t('walk-ins:note')} rows={3} optional />}
      {who !== 'case' && !becomesCase && (
        <SelectField
          name="ageGroup"
          label={t('walk-ins:ageGroup')}
          hint={t('walk-ins:noNames')}
          options={options('ageGroup')}
          optional
        />
      )}
    </details>
  );
}
