import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Consent } from '@shared/api/types/case';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { TextArea } from '@shared/forms/text-area';
import { inLanguage } from '@shared/i18n/in-language';
import { formatSize, typeName } from '@shared/lib/document-words';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { useCodeOptions } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { useChoosable } from './choosable-documents';
import { useKindProposal, useProcedere } from './draft';
import { DraftPreview } from './draft-preview';
import { isOpen } from './handover-status';
import { useCaseHandovers } from './list-handovers';

interface Values {
  consentId: string;
  domains: string[];
  kind: string;
  documents: string[];
}

interface Props {
  caseId: string;
  consents: Consent[];
}

function useChosen({ consents }: Props) {
  const [consentId = '', domains = [], kind = '', documents = []] = useWatch<
    Values,
    ['consentId', 'domains', 'kind', 'documents']
  >({ name: ['consentId', 'domains', 'kind', 'documents'] });
  return { consent: consents.find(({ id }) => id === consentId), domains, kind, documents };
}

/** Says what is proposed and why; going further asks for a reason and never stops anybody. */
export function KindStep(props: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const { consent, domains, kind } = useChosen(props);
  const proposal = useKindProposal(props.caseId, consent?.recipientOrg, domains).data;
  const needsReason = proposal && kind && !proposal.withoutReason.some((one) => one === kind);
  return (
    <>
      <RadioGroup name="kind" label={t('handovers:kind')} options={options('handoverKind')} />
      {proposal && (
        <Alert title={t('handover-steps:proposal')} role="status">
          <p className="kim-p">{inLanguage(proposal.de, proposal.en)}</p>
        </Alert>
      )}
      {needsReason && (
        <TextArea
          name="kindReason"
          label={t('handover-steps:kindReason')}
          hint={t('handover-steps:kindReasonHint')}
        />
      )}
    </>
  );
}

/** Warns where another body works on the same theme already. */
export function OverlapStep(props: Props) {
  const { t } = useTranslation();
  const { consent, domains } = useChosen(props);
  const others = (useCaseHandovers(props.caseId).data?.items ?? []).filter(
    (handover) =>
      isOpen(handover) &&
      handover.recipientOrg !== consent?.recipientOrg &&
      handover.domains.some((domain) => domains.includes(domain)),
  );
  if (others.length === 0) return null;
  return (
    <>
      <Alert tone="warning" title={t('handover-steps:overlap')} role="status">
        <p className="kim-p">{others.map(({ recipientName }) => recipientName).join(', ')}</p>
      </Alert>
      <TextArea
        name="overlapReason"
        label={t('handover-steps:overlapReason')}
        hint={t('handover-steps:overlapReasonHint')}
      />
    </>
  );
}

/** Übergabeprocedere: what has to hold before the offer. The points that the server sees by itself are not asked. */
export function ProcedereStep() {
  const { t } = useTranslation();
  const procedere = useProcedere();
  return (
    <QueryView query={procedere} failed={t('handover-steps:procedereFailed')}>
      {({ items }) => (
        <CheckboxGroup
          name="checklist"
          label={t('handover-steps:procedere')}
          hint={t('handover-steps:procedereHint')}
          options={items
            .filter(({ automatic }) => !automatic)
            .map(({ code, label, mandatory }) => ({
              value: code,
              label: mandatory ? label : t('handover-steps:notMandatory', { label }),
            }))}
        />
      )}
    </QueryView>
  );
}

/** Only what the consent names, and only what is ticked. */
export function DocumentsStep(props: Props) {
  const { t } = useTranslation();
  const { consent, domains } = useChosen(props);
  const documents = useChoosable(props.caseId)(consent, domains);
  if (documents.length === 0) return null;
  return (
    <CheckboxGroup
      name="documents"
      label={t('handovers:documents.choose')}
      hint={t('handovers:documents.chooseHint')}
      options={documents.map(({ id, title, mediaType, size }) => ({
        value: id,
        label: title,
        hint: `${typeName(mediaType)}, ${formatSize(size)}`,
      }))}
      optional
    />
  );
}

/** The extract as the body will see it, before it is offered. */
export function PreviewStep(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { consent, domains, documents } = useChosen(props);
  const fit = useChoosable(props.caseId)(consent, domains);
  if (!consent || domains.length === 0) return null;
  return (
    <div>
      <Button small icon="visibility" label={t('handovers:preview')} onClick={() => setOpen(true)} />
      {open && (
        <DraftPreview
          caseId={props.caseId}
          consentId={consent.id}
          domains={domains}
          documents={documents.filter((chosen) => fit.some(({ id }) => id === chosen))}
          recipient={consent.recipientName ?? ''}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
