import { useFormContext, useWatch } from 'react-hook-form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { OrganisationField } from '@shared/forms/organisation-field';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { ageInYears, today } from '@shared/i18n/format';
import { useOrganisation } from '@shared/lib/use-organisations';
import { ExchangeNote } from '@shared/parts/exchange-note';
import { Card } from '@shared/ui/card';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { consentSchema, useGiveConsent } from './consents';
import { WordingButtons } from './consent-wording';
import { GivingFields, MinorFields } from './giving-fields';
import { NamedDocuments, useNamed } from './named-documents';
import { Section87Notice } from './section87-notice';

const USUAL_LANGUAGES = ['de', 'en', 'ar', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];

export function ConsentForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const { languages = [], birthDate } = file.person;
  const give = useGiveConsent(file.id);
  const named = useNamed(file.id);
  const draft = useDraftForm({
    name: `case.${file.id}.consent`,
    schema: consentSchema,
    defaultValues: {
      recipientOrg: '',
      recipientName: '',
      recipientKind: 'OTHER' as const,
      domains: [] as string[],
      purpose: '',
      form: '',
      language: languages[0] ?? 'de',
      interpreter: '',
      guardian: '',
      givenOn: today(),
      validUntil: '',
      singleTransfer: false,
      noticeSection87: false,
      witness: '',
      personAgrees: false,
      signature: '',
      signedName: '',
      confirmed: false,
      documents: [] as string[],
    },
    submit: (values, key) => give({ ...values, documents: named(values.documents, values.domains) }, key),
    onDone: () => {
      notify({ tone: 'success', title: t('consents:saved') });
      onClose();
    },
  });
  return (
    <Card title={t('consents:add')}>
      <Form draft={draft} submitLabel={t('consents:save')} onCancel={onClose}>
        <Recipient />
        <SelectField name="purpose" label={t('consents:purpose')} options={options('handoverPurpose')} />
        <CheckboxGroup
          name="domains"
          label={t('consents:domains')}
          hint={t('consents:domainsHint')}
          options={options('lifeDomain')}
        />
        {!file.person.addressBlocked && <NamedDocuments caseId={file.id} />}
        <RadioGroup
          name="form"
          label={t('consents:form')}
          hint={t('consents:formHint')}
          options={options('consentForm')}
        />
        <div className="kim-field-row">
          <SelectField
            name="language"
            label={t('consents:language')}
            options={terms('language', [...new Set([...languages, ...USUAL_LANGUAGES])])}
          />
          <TextField name="interpreter" label={t('consents:interpreter')} optional />
        </div>
        <MinorFields age={ageInYears(birthDate)} />
        <div className="kim-field-row">
          <TextField name="givenOn" type="date" label={t('consents:givenOn')} max={today()} />
          <TextField name="validUntil" type="date" label={t('consents:validUntil')} min={today()} optional />
        </div>
        <WordingButtons caseId={file.id} />
        <GivingFields />
      </Form>
    </Card>
  );
}

/** The directory knows whether the recipient is an Ausländerbehörde; nobody has to remember to tick it. */
function Recipient() {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const recipientOrg = useWatch<{ recipientOrg: string }>({ name: 'recipientOrg' });
  const organisation = useOrganisation()(recipientOrg);
  const isAbh = organisation?.type === 'ABH';
  useEffect(() => {
    setValue('recipientKind', isAbh ? 'ABH' : 'OTHER');
    setValue('recipientName', organisation?.name ?? '');
  }, [setValue, isAbh, organisation?.name]);
  return (
    <>
      <OrganisationField
        name="recipientOrg"
        label={t('consents:recipient')}
        hint={t('consents:recipientHint')}
      />
      <ExchangeNote organisationId={recipientOrg || undefined} />
      {isAbh && <Section87Notice />}
    </>
  );
}
