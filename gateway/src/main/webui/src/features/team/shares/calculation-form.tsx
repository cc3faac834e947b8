import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatNumber } from '@shared/i18n/format';
import { ownMunicipalities } from '@shared/regional/own-municipalities';
import { regionName } from '@shared/regional/region-name';
import { useMe } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { FiguresFile } from './figures-file';
import { calculationSchema, fieldOf, STEPS, useCalculate } from './shares';

/** Figures by hand or from a file; nothing but a proposal comes of them. */
export function CalculationForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [own] = useState(useMe().kis.flatMap(({ key }) => ownMunicipalities(key)));
  const draft = useDraftForm({
    name: 'team.shares',
    schema: calculationSchema,
    defaultValues: {
      keyDate: '',
      source: '',
      posts: undefined as unknown as number,
      step: 'QUARTER',
      persons: Object.fromEntries(own.map((ags) => [fieldOf(ags), undefined])),
    },
    submit: useCalculate(),
    onDone: () => {
      notify({ tone: 'success', title: t('shares:form.done') });
      onDone();
    },
  });
  const take = (persons: Map<string, number>) => {
    for (const [ags, count] of persons) {
      draft.form.setValue(`persons.${fieldOf(ags)}`, count, { shouldDirty: true, shouldValidate: true });
    }
  };
  return (
    <Card title={t('shares:form.title')}>
      <Form draft={draft} submitLabel={t('shares:form.submit')} label={t('shares:form.title')}>
        <div className="kim-field-row">
          <TextField name="keyDate" type="date" label={t('shares:form.keyDate')} />
          <TextField name="posts" type="number" step={0.01} min={0.01} label={t('shares:form.posts')} />
        </div>
        <TextField name="source" label={t('shares:form.source')} hint={t('shares:form.sourceHint')} />
        <SelectField
          name="step"
          label={t('shares:form.step')}
          hint={t('shares:form.stepHint')}
          options={Object.entries(STEPS).map(([value, size]) => ({
            value,
            label: t('shares:form.stepOf', { size: formatNumber(size) }),
          }))}
        />
        <FiguresFile own={own} onRead={take} />
        <fieldset className="kim-check-set">
          <legend>{t('shares:form.persons')}</legend>
          <p className="kim-muted">{t('shares:form.personsHint')}</p>
          <div className="kim-field-row">
            {own.map((ags) => (
              <TextField
                key={ags}
                name={`persons.${fieldOf(ags)}`}
                type="number"
                min={0}
                label={regionName(ags)}
              />
            ))}
          </div>
        </fieldset>
      </Form>
    </Card>
  );
}
