import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '@shared/forms/text-field';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import type { SiteValues } from './change-site';

const NEW = { firstDay: '', lastDay: '', reason: '' };

/** Geschlossene Tage: nothing is offered on them, and the public list names the reason. */
export function ClosureFields() {
  const { t } = useTranslation();
  const { control, setValue, clearErrors } = useFormContext<SiteValues>();
  const all = useWatch({ control, name: 'closures' });
  const change = (next: typeof all) => {
    clearErrors('closures');
    setValue('closures', next, { shouldDirty: true });
  };
  return (
    <Card title={t('site-form:closures')} subline={t('site-form:closuresHint')}>
      {all.map((_, index) => (
        <fieldset key={index} className="kern-fieldset kim-assignment">
          <legend className="kern-label">{t('site-form:closure', { number: index + 1 })}</legend>
          <div className="kim-field-row">
            <TextField name={`closures.${index}.firstDay`} type="date" label={t('site-form:firstDay')} />
            <TextField name={`closures.${index}.lastDay`} type="date" label={t('site-form:lastDay')} />
          </div>
          <TextField
            name={`closures.${index}.reason`}
            label={t('site-form:reason')}
            hint={t('site-form:reasonHint')}
          />
          <div>
            <Button
              small
              variant="tertiary"
              icon="delete"
              label={t('site-form:removeClosure', { number: index + 1 })}
              onClick={() => change(all.filter((_one, at) => at !== index))}
            />
          </div>
        </fieldset>
      ))}
      {all.length < 50 && (
        <div>
          <Button small icon="add" label={t('site-form:addClosure')} onClick={() => change([...all, NEW])} />
        </div>
      )}
    </Card>
  );
}
