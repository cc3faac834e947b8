import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { GapFile, Theme } from '@shared/api/types/steering';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeLabel } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { bundleSchema, NEW_THEME, useBundleGap, useGatheringThemes, useUnbundledGaps } from './bundle-gap';

interface Props {
  gap: GapFile;
  onClose: () => void;
}

export function BundleDialog({ gap, onClose }: Props) {
  const { t } = useTranslation();
  const themes = useGatheringThemes();
  const unbundled = useUnbundledGaps(gap);
  return (
    <Dialog title={t('gap-inbox:bundleTitle')} onClose={onClose}>
      <QueryView query={themes} failed={t('gap-inbox:themesFailed')}>
        {(found) => (
          <QueryView query={unbundled} failed={t('gap-inbox:failed')}>
            {(others) => <BundleForm gap={gap} themes={found} others={others} onClose={onClose} />}
          </QueryView>
        )}
      </QueryView>
    </Dialog>
  );
}

function BundleForm({ gap, themes, others, onClose }: Props & { themes: Theme[]; others: GapFile[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const choices = themes.filter(({ id }) => id !== gap.themeId);
  const draft = useDraftForm({
    name: `gap.${gap.id}.bundle`,
    schema: bundleSchema,
    defaultValues: {
      themeId: choices.length === 0 ? NEW_THEME : '',
      title: gap.title,
      description: gap.description,
      others: [] as string[],
    },
    submit: useBundleGap(gap, others),
    onDone: ({ themeId, count }) => {
      notify({
        tone: 'success',
        title: t('gap-inbox:bundled', { count }),
        link: { label: t('gap-inbox:toTheme'), to: `/themes/${themeId}` },
      });
      onClose();
    },
  });
  const isNew = useWatch({ control: draft.form.control, name: 'themeId' }) === NEW_THEME;
  return (
    <Form draft={draft} submitLabel={t('gap-inbox:step.bundle')} onCancel={onClose}>
      <RadioGroup
        name="themeId"
        label={t('gap-inbox:whichTheme')}
        options={[
          ...choices.map(({ id, title, domains }) => ({
            value: id,
            label: title,
            hint: domains.map((code) => label('lifeDomain', code)).join(', '),
          })),
          { value: NEW_THEME, label: t('gap-inbox:newTheme') },
        ]}
      />
      {isNew && (
        <>
          <TextField name="title" label={t('gap-inbox:themeName')} hint={t('gap-inbox:themeNameHint')} />
          <TextArea name="description" label={t('gap-inbox:themeText')} hint={t('gap-inbox:noNames')} />
        </>
      )}
      {others.length > 0 && (
        <CheckboxGroup
          name="others"
          label={t('gap-inbox:others')}
          hint={t('gap-inbox:othersHint')}
          options={others.map(({ id, title, kind, domain }) => ({
            value: id,
            label: title,
            hint: `${label('gapKind', kind)} · ${label('lifeDomain', domain)}`,
          }))}
          optional
        />
      )}
    </Form>
  );
}
