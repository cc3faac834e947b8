import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Button } from '@shared/ui/button';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import {
  EXPORT_FIELDS,
  FIXED,
  mappingSchema,
  SEPARATORS,
  toValues,
  useExportMapping,
  useMappingNow,
  useReplaceMapping,
  type ExportMappingView,
  type MappingValues,
} from './export-mapping';

/** How the file for the other system of records looks: columns, fixed texts and the names of codes there. */
export function ExportMappingPage() {
  const { t } = useTranslation();
  const mapping = useExportMapping();
  // What is typed stays when the page fetches anew; only what was saved is begun again.
  const [saved, setSaved] = useState(0);
  return (
    <Page
      title={t('exports:mapping.title')}
      subline={t('exports:mapping.subline')}
      crumbs={[{ label: t('common:nav.settings'), to: '/settings' }]}
    >
      <QueryView query={mapping} failed={t('exports:mapping.failed')}>
        {(data) => <MappingForm key={saved} mapping={data} onSaved={() => setSaved(saved + 1)} />}
      </QueryView>
    </Page>
  );
}

function MappingForm({ mapping, onSaved }: { mapping: ExportMappingView; onSaved: () => void }) {
  const { t } = useTranslation();
  const said = ({ header, field, text, codes }: MappingValues['columns'][number]) => {
    const content = field === FIXED ? text : t(`exports:field.${field}`);
    return [`${header}: ${content}`, codes.split('\n').join(', ')].filter(Boolean).join(' · ');
  };
  const draft = useDraftForm({
    name: 'settings.export-mapping',
    schema: mappingSchema,
    defaultValues: toValues(mapping),
    version: mapping.version,
    stored: useMappingNow(mapping),
    label: (name) => (name === 'columns' ? t('exports:mapping.columns') : undefined),
    shown: (name, value) =>
      name === 'columns' ? (value as MappingValues['columns']).map(said).join('; ') : undefined,
    submit: useReplaceMapping(),
    onDone: () => {
      notify({ tone: 'success', title: t('exports:mapping.saved') });
      onSaved();
    },
  });
  const { fields, append, remove, swap } = useFieldArray({ control: draft.form.control, name: 'columns' });
  const columns = useWatch({ control: draft.form.control, name: 'columns' });
  return (
    <Form draft={draft} submitLabel={t('exports:mapping.save')}>
      <SelectField
        name="separator"
        label={t('exports:mapping.separator')}
        options={SEPARATORS.map((value) => ({
          value,
          label: value === '\t' ? t('exports:mapping.tab') : value,
        }))}
      />
      <ol className="kim-points">
        {fields.map(({ id }, index) => (
          <li key={id} className="kim-point">
            <Column index={index} fixed={columns[index]?.field === FIXED} />
            <div className="kim-row">
              {index > 0 && (
                <Button
                  small
                  variant="tertiary"
                  label={t('exports:mapping.up', { number: index + 1 })}
                  onClick={() => swap(index, index - 1)}
                />
              )}
              <Button
                small
                variant="tertiary"
                icon="delete"
                label={t('exports:mapping.remove', { number: index + 1 })}
                onClick={() => remove(index)}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className="kim-row">
        <Button
          icon="add"
          label={t('exports:mapping.add')}
          onClick={() => append({ header: '', field: 'NUMBER', text: '', codes: '' })}
        />
      </div>
    </Form>
  );
}

function Column({ index, fixed }: { index: number; fixed: boolean }) {
  const { t } = useTranslation();
  const number = index + 1;
  return (
    <>
      <TextField name={`columns.${index}.header`} label={t('exports:mapping.header', { number })} />
      <SelectField
        name={`columns.${index}.field`}
        label={t('exports:mapping.content', { number })}
        options={[...EXPORT_FIELDS, FIXED].map((value) => ({ value, label: t(`exports:field.${value}`) }))}
      />
      {fixed ? (
        <TextField name={`columns.${index}.text`} label={t('exports:mapping.text', { number })} />
      ) : (
        <TextArea
          name={`columns.${index}.codes`}
          label={t('exports:mapping.codes', { number })}
          hint={t('exports:mapping.codesHint')}
          rows={2}
          optional
        />
      )}
    </>
  );
}
