import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '@shared/api/types/site';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { INTERPRETED } from '@shared/lib/interpreted-languages';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { NEW_HOURS, type SiteValues } from './change-site';

const APPOINTMENTS = ['WALK_IN', 'OPTIONAL', 'REQUIRED'] as const;
const INTERVALS = ['WEEKLY', 'BIWEEKLY'] as const;

/** Sprechzeiten; plain values, so that a new and still empty one is not checked at once. */
export function HoursFields() {
  const { t } = useTranslation();
  const { control, setValue, clearErrors } = useFormContext<SiteValues>();
  const all = useWatch({ control, name: 'officeHours' });
  const change = (next: typeof all) => {
    clearErrors('officeHours');
    setValue('officeHours', next, { shouldDirty: true });
  };
  return (
    <Card title={t('sites:hours')} subline={t('site-form:hoursHint')}>
      {all.map((_, index) => (
        <Hours key={index} index={index} onRemove={() => change(all.filter((_one, at) => at !== index))} />
      ))}
      <div>
        <Button
          small
          icon="add"
          label={t('site-form:addHours')}
          onClick={() => change([...all, NEW_HOURS])}
        />
      </div>
    </Card>
  );
}

function Hours({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const name = `officeHours.${index}` as const;
  const { control } = useFormContext<SiteValues>();
  const hours = useWatch({ control, name });
  const spoken = [...new Set([...INTERPRETED, ...(hours?.languages ?? [])])];
  const languages = useTermOptions()('language', spoken);
  return (
    <fieldset className="kern-fieldset kim-assignment">
      <legend className="kern-label">{t('site-form:hoursNumber', { number: index + 1 })}</legend>
      <div className="kim-field-row">
        <SelectField
          name={`${name}.weekday`}
          label={t('sites:weekday')}
          options={WEEKDAYS.map((value) => ({ value, label: t(`sites:day.${value}`) }))}
        />
        <SelectField
          name={`${name}.interval`}
          label={t('site-form:interval')}
          options={INTERVALS.map((value) => ({ value, label: t(`site-form:every.${value}`) }))}
        />
      </div>
      {hours?.interval === 'BIWEEKLY' && (
        <TextField
          name={`${name}.countedFrom`}
          type="date"
          label={t('site-form:countedFrom')}
          hint={t('site-form:countedFromHint')}
        />
      )}
      <div className="kim-field-row">
        <TextField name={`${name}.from`} type="time" label={t('site-form:from')} width="short" />
        <TextField name={`${name}.to`} type="time" label={t('site-form:to')} width="short" />
      </div>
      <div className="kim-field-row">
        <SelectField
          name={`${name}.appointment`}
          label={t('sites:access')}
          options={APPOINTMENTS.map((value) => ({ value, label: t(`sites:appointment.${value}`) }))}
        />
        {hours?.appointment !== 'WALK_IN' && (
          <TextField
            name={`${name}.slotMinutes`}
            type="number"
            label={t('site-form:slotMinutes')}
            min={10}
            max={240}
            step={5}
          />
        )}
        <SelectField
          name={`${name}.status`}
          label={t('site-form:hoursStatus')}
          options={options('siteStatus')}
        />
      </div>
      <details className="kim-details">
        <summary>{t('site-form:languages', { count: hours?.languages?.length ?? 0 })}</summary>
        <CheckboxGroup
          name={`${name}.languages`}
          label={t('site-form:spoken')}
          options={languages}
          optional
        />
      </details>
      <div>
        <Button
          small
          variant="tertiary"
          icon="delete"
          label={t('site-form:removeHours', { number: index + 1 })}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}
