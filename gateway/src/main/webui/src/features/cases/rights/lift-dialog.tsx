import { useTranslation } from 'react-i18next';
import type { CaseRestriction } from '@shared/api/types/rights';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { oneOf, useStepOn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { liftSchema, restrictionsPath, useLiftRestriction } from './rights';

interface Props {
  caseId: string;
  restriction: CaseRestriction;
  onClose: () => void;
}

/** Only after the person was told (Art. 18 Abs. 3 DSGVO): a tick and the day. */
export function LiftDialog({ caseId, restriction, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${caseId}.restriction.${restriction.id}`,
    schema: liftSchema,
    ...useStepOn({
      fetchNow: () => oneOf(restrictionsPath(caseId), restriction),
      record: restriction,
      said: { toldOn: today(), told: false },
      state: ({ liftedAt }) => t(liftedAt ? 'rights:restriction.lifted' : 'rights:restriction.holds'),
      keys: ['cases'],
    }),
    submit: useLiftRestriction(caseId, restriction),
    onDone: onClose,
  });
  return (
    <Dialog title={t('rights:restriction.lift.title')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('rights:restriction.lift.text')}</p>
      <Form draft={draft} submitLabel={t('rights:restriction.lift.action')} onCancel={onClose}>
        <Checkbox name="told" label={t('rights:restriction.lift.told')} />
        <TextField name="toldOn" type="date" width="short" label={t('rights:restriction.lift.on')} />
      </Form>
    </Dialog>
  );
}
