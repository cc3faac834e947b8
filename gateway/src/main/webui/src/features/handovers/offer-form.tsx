import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Consent } from '@shared/api/types/case';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate, today } from '@shared/i18n/format';
import { ExchangeNote } from '@shared/parts/exchange-note';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { DocumentsStep, KindStep, OverlapStep, PreviewStep, ProcedereStep } from './offer-steps';
import { offerSchema, useOfferHandover } from './offer-handover';

interface Props {
  file: CaseFile;
  consents: Consent[];
  onClose: () => void;
  onGoToConsents: () => void;
}

export function OfferForm(props: Props) {
  const { t } = useTranslation();
  if (props.consents.length > 0) return <OfferWithConsent {...props} />;
  return (
    <Alert tone="info" title={t('handovers:noConsentTitle')}>
      <p className="kim-p">{t('handovers:noConsentText')}</p>
      <Button small label={t('handovers:toConsents')} onClick={props.onGoToConsents} />
    </Alert>
  );
}

/** The consent comes first: it decides to whom, what and what for. */
function OfferWithConsent({ file, consents, onClose }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const only = consents.length === 1 ? consents[0] : undefined;
  const draft = useDraftForm({
    name: `case.${file.id}.handover`,
    schema: offerSchema,
    defaultValues: {
      consentId: only?.id ?? '',
      domains: (only?.domains ?? []) as string[],
      kind: 'ACCOMPANIED',
      message: '',
      dueOn: '',
      followUpOn: '',
      checklist: [] as string[],
      kindReason: '',
      overlapReason: '',
      documents: [] as string[],
    },
    submit: useOfferHandover(file.id, consents),
    onDone: () => {
      notify({ tone: 'success', title: t('handovers:offered') });
      onClose();
    },
  });
  return (
    <Card title={t('handovers:offer')}>
      <Form draft={draft} submitLabel={t('handovers:send')} onCancel={onClose}>
        <RadioGroup
          name="consentId"
          label={t('handovers:chooseConsent')}
          hint={t('handovers:chooseConsentHint')}
          options={consents.map((consent) => ({
            value: consent.id,
            label: `${consent.recipientName}: ${label('handoverPurpose', consent.purpose)}`,
            hint: t('handovers:consentOf', { date: formatDate(consent.givenOn) }),
          }))}
        />
        <Exchange consents={consents} />
        <ConsentedDomains consents={consents} />
        {!file.person.addressBlocked && <DocumentsStep caseId={file.id} consents={consents} />}
        <PreviewStep caseId={file.id} consents={consents} />
        <KindStep caseId={file.id} consents={consents} />
        <OverlapStep caseId={file.id} consents={consents} />
        <TextArea name="message" label={t('handovers:message')} hint={t('handovers:messageHint')} optional />
        <TextField name="dueOn" type="date" label={t('handovers:dueOn')} min={today()} optional />
        <TextField
          name="followUpOn"
          type="date"
          label={t('handover-steps:followUpOn')}
          hint={t('handover-steps:followUpOnHint')}
          min={today()}
        />
        <ProcedereStep />
      </Form>
    </Card>
  );
}

/** Before anything is typed: whether data may go to the body at all. */
function Exchange({ consents }: { consents: Consent[] }) {
  const consentId = useWatch<{ consentId: string }>({ name: 'consentId' });
  return <ExchangeNote organisationId={consents.find(({ id }) => id === consentId)?.recipientOrg} />;
}

/** Only what the consent names can be handed over, and less is always possible. */
function ConsentedDomains({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const consentId = useWatch<{ consentId: string }>({ name: 'consentId' });
  const consent = consents.find(({ id }) => id === consentId);
  if (!consent) return null;
  return (
    <CheckboxGroup
      name="domains"
      label={t('handovers:domains')}
      hint={t('handovers:domainsHint')}
      options={options('lifeDomain', consent.domains)}
    />
  );
}
