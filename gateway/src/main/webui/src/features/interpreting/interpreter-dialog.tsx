import { useTranslation } from 'react-i18next';
import type { Interpreter } from '@shared/api/types/interpreting';
import { WEEKDAYS } from '@shared/api/types/site';
import { Checkbox, CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { INTERPRETED } from '@shared/lib/interpreted-languages';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useMe } from '@shared/session/me';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { interpreterSchema, LEVELS, useSaveInterpreter, valuesOf } from './interpreters';

const NONE = { id: '', version: 0 } as Interpreter;

/** Takes somebody into the pool, or changes what is said of them. */
export function InterpreterDialog({ member, onClose }: { member?: Interpreter; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const kis = useMe().kis.map(({ key }) => key);
  const languages = useTermOptions()('language', INTERPRETED);
  const { stored } = useStoredIn('/interpreters', member ?? NONE, valuesOf, 'interpreters', 'interpreting');
  const draft = useDraftForm({
    name: `interpreter.${member?.id ?? 'new'}`,
    schema: interpreterSchema,
    defaultValues: valuesOf(member),
    version: member?.version,
    stored: member && stored,
    shown: (name, value) =>
      /^language\d/.test(name) ? languages.find((one) => one.value === value)?.label : undefined,
    submit: useSaveInterpreter(member),
    onDone: () => {
      notify({ tone: 'success', title: t('interpreting:saved') });
      onClose();
    },
  });
  const levels = LEVELS.map((value) => ({ value, label: t(`interpreting:level.${value}`) }));
  return (
    <Dialog title={t(member ? 'interpreting:edit' : 'interpreting:add')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('interpreting:save')} onCancel={onClose}>
        <TextField name="name" label={t('interpreting:name')} />
        <div className="kim-field-row">
          <TextField name="phone" label={t('interpreting:phone')} optional />
          <TextField name="email" label={t('interpreting:email')} optional />
        </div>
        {([1, 2, 3] as const).map((number) => (
          <div className="kim-field-row" key={number}>
            <SelectField
              name={`language${number}`}
              label={t('interpreting:language', { number })}
              options={languages}
              optional={number > 1}
            />
            <SelectField
              name={`level${number}`}
              label={t('interpreting:levelOf', { number })}
              options={levels}
              optional={number > 1}
            />
          </div>
        ))}
        <SelectField
          name="gender"
          label={t('interpreting:gender')}
          hint={t('interpreting:genderHint')}
          options={options('interpreterGender')}
          optional
        />
        <CheckboxGroup name="modes" label={t('interpreting:modes')} options={options('interpretingMode')} />
        <CheckboxGroup
          name="weekdays"
          label={t('interpreting:weekdays')}
          options={WEEKDAYS.map((day) => ({ value: day, label: t(`sites:day.${day}`) }))}
        />
        <CheckboxGroup
          name="ags"
          label={t('interpreting:areas')}
          hint={t('interpreting:areasHint')}
          options={municipalityOptions(kis)}
          optional
        />
        <div className="kim-field-row">
          <TextField name="declaredOn" type="date" label={t('interpreting:declaredOn')} optional />
          <TextField name="declaredUntil" type="date" label={t('interpreting:declaredUntil')} optional />
        </div>
        <TextField name="qualification" label={t('interpreting:qualification')} optional />
        <Checkbox name="volunteer" label={t('interpreting:volunteer')} />
        <Checkbox name="active" label={t('interpreting:active')} hint={t('interpreting:activeHint')} />
      </Form>
    </Dialog>
  );
}
