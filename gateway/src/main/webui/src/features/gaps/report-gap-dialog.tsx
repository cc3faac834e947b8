import { useTranslation } from 'react-i18next';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Alert } from '@shared/ui/alert';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { gapSchema, useReportGap, type GapAbout, type GapOrigin, type GapValues } from './report-gap';

interface Props {
  origin: GapOrigin;
  about?: GapAbout;
  onClose: () => void;
}

/** Reports what the system lacks, never who suffers from it. */
export function ReportGapDialog({ origin, about = {}, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `gap.${origin}`,
    schema: gapSchema,
    defaultValues: {
      kind: '',
      dimension: '',
      domain: '',
      rechtskreise: [],
      ags: about.municipality?.ags ?? '',
      title: '',
      description: '',
      frequency: '',
      releasedForStructure: false as unknown as true,
    } satisfies GapValues as GapValues,
    given: givenBy(about),
    submit: useReportGap(origin),
    onDone: () => {
      notify({ tone: 'success', title: t('gaps:reported') });
      onClose();
    },
  });
  return (
    <Dialog title={t('gaps:report')} onClose={onClose}>
      <Alert tone="info" title={t('gaps:noNamesTitle')}>
        <p className="kim-p">{t('gaps:noNamesText')}</p>
      </Alert>
      <Form draft={draft} submitLabel={t('gaps:send')} onCancel={onClose}>
        <TextField name="title" label={t('gaps:field.title')} hint={t('gaps:field.titleHint')} />
        <TextArea
          name="description"
          label={t('gaps:field.description')}
          hint={t('gaps:field.descriptionHint')}
          rows={5}
        />
        <SelectField name="kind" label={t('gaps:field.kind')} options={options('gapKind')} />
        <RadioGroup name="dimension" label={t('gaps:field.dimension')} options={options('gapDimension')} />
        <SelectField name="domain" label={t('gaps:field.domain')} options={options('lifeDomain')} />
        <CheckboxGroup
          name="rechtskreise"
          label={t('gaps:field.rechtskreis')}
          options={options('rechtskreis')}
          optional
        />
        {about.municipality && (
          <SelectField
            name="ags"
            label={t('gaps:field.place')}
            hint={t('gaps:field.placeHint')}
            options={[{ value: about.municipality.ags, label: about.municipality.name }]}
            optional
          />
        )}
        <RadioGroup name="frequency" label={t('gaps:field.frequency')} options={options('gapFrequency')} />
        <Checkbox name="releasedForStructure" label={t('gaps:field.released')} />
      </Form>
    </Dialog>
  );
}

/** Where the report starts from wins over an older draft; what was typed stays. */
function givenBy({ domain, rechtskreis, kind, title, municipality }: GapAbout): Partial<GapValues> {
  return {
    ...(domain && { domain }),
    ...(rechtskreis && { rechtskreise: [rechtskreis] }),
    ...(kind && { kind }),
    ...(title && { title, ags: municipality?.ags ?? '' }),
  };
}
