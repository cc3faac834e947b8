import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Alert } from '@shared/ui/alert';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { MarksField } from '../marks-field';
import { ThemesField } from '../themes-field';
import { assessmentSchema, startFrom, useTakeAssessment, type AssessmentValues } from './assessments';

interface Props {
  caseId: string;
  latest: Assessment | undefined;
  onClose: () => void;
}

export function AssessmentForm({ caseId, latest, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${caseId}.assessment`,
    schema: assessmentSchema,
    defaultValues: startFrom(latest),
    submit: useTakeAssessment(caseId),
    onDone: ({ number }) => {
      notify({ tone: 'success', title: t('assessments:saved', { number }) });
      onClose();
    },
  });
  return (
    <Form draft={draft} submitLabel={t('assessments:save')} onCancel={onClose} label={t('assessments:title')}>
      <p className="kim-muted">{t('assessments:formHint')}</p>
      <div>
        {CODES.lifeDomain.map((domain, index) => (
          <DomainFields key={domain} domain={domain} index={index} />
        ))}
      </div>
    </Form>
  );
}

function DomainFields({ domain, index }: { domain: string; index: number }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const options = useCodeOptions();
  const name = `domains.${index}`;
  const values = useWatch<AssessmentValues>({ name: `domains.${index}` }) as
    AssessmentValues['domains'][number] | undefined;
  const filled = (['situation', 'resources', 'needs', 'wishes'] as const).filter(
    (field) => values?.[field],
  ).length;
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{label('lifeDomain', domain)}</span>
        {values?.priority && (
          <Badge tone="info">
            {t('assessments:priorityIs', { level: label('priority', values.priority) })}
          </Badge>
        )}
        <span className="kim-muted">{t('assessments:filled', { count: filled })}</span>
      </summary>
      <div className="kern-accordion__body kim-form__section">
        {domain === 'HEALTH' && (
          <Alert tone="info" title={t('assessments:specialTitle')}>
            {t('assessments:specialText')}
          </Alert>
        )}
        <TextArea name={`${name}.situation`} label={t('assessments:situation')} />
        <TextArea
          name={`${name}.resources`}
          label={t('assessments:resources')}
          hint={t('assessments:resourcesHint')}
        />
        <TextArea
          name={`${name}.opportunities`}
          label={t('assessments:opportunities')}
          hint={t('assessments:opportunitiesHint')}
        />
        <TextArea name={`${name}.needs`} label={t('assessments:needs')} />
        <TextArea name={`${name}.wishes`} label={t('assessments:wishes')} />
        <div className="kim-field-row">
          <SelectField
            name={`${name}.priority`}
            label={t('assessments:priority')}
            options={options('priority')}
          />
          <SelectField
            name={`${name}.rechtskreis`}
            label={t('assessments:rechtskreis')}
            options={options('rechtskreis')}
          />
        </div>
        <SelectField
          name={`${name}.participation`}
          label={t('assessments:participation')}
          hint={t('assessments:participationHint')}
          options={options('participation')}
          optional
        />
        <ThemesField name={`${name}.themes`} domain={domain} />
        <MarksField name={`${name}.marks`} />
      </div>
    </details>
  );
}
