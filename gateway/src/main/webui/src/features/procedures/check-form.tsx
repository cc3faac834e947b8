import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Procedure } from '@shared/api/types/abh';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { inLanguage } from '@shared/i18n/in-language';
import { useCodeOptions } from '@shared/ui/code';
import { CheckConflict } from './check-conflict';
import { findingSchema, useCheckItem, type Theirs } from './check-item';
import { RuleNotes } from './rule-notes';
import { useAcceptedProofs, useProofLabel } from './use-rules';

interface Props {
  procedure: Procedure;
  item: ChecklistItem;
  onClose: () => void;
}

/** Records what was found about one condition, in place. */
export function CheckForm({ procedure, item, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const proofLabel = useProofLabel();
  const proofs = useAcceptedProofs(procedure.rule.id, item);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const check = useCheckItem(procedure, item);
  const draft = useDraftForm({
    name: `procedure.${procedure.id}.${item.code}`,
    schema: findingSchema,
    defaultValues: {
      state: item.state === 'OPEN' ? '' : item.state,
      proof: item.proofsPresented,
      note: item.note ?? '',
      waived: item.waived,
    },
    submit: (finding) => check(finding, theirs, setTheirs),
    onDone: onClose,
  });
  const mine = useWatch({ control: draft.form.control });
  const states = options('checkState').filter(({ value }) => item.discretion || value !== 'DISCRETION');
  return (
    <div className="kim-check__form">
      <RuleNotes item={item} />
      <Form
        draft={draft}
        label={inLanguage(item.titleDe, item.titleEn)}
        submitLabel={t(theirs ? 'procedures:saveMine' : 'procedures:saveFinding')}
        onCancel={onClose}
      >
        {theirs && <CheckConflict theirs={theirs.item} mine={mine} />}
        <RadioGroup name="state" label={t('procedures:whatState')} options={states} />
        {item.waiver && mine.state === 'MET' && <Checkbox name="waived" label={t('procedures:byWaiver')} />}
        <CheckboxGroup
          name="proof"
          label={t('procedures:whichProofs')}
          options={proofs.map((value) => ({ value, label: proofLabel(value) }))}
          optional
        />
        <TextArea name="note" label={t('procedures:note')} hint={t('procedures:noNames')} rows={2} optional />
      </Form>
    </div>
  );
}
