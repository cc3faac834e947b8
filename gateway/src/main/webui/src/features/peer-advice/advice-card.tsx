import { useTranslation } from 'react-i18next';
import type { PeerAdvice, PeerAnswer } from '@shared/api/types/conference';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { RelativeTime } from '@shared/ui/relative-time';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';
import { answerSchema, useAnswer, useCloseAdvice } from './peer-advice';

interface Props {
  advice: PeerAdvice;
  /** True while an answer is written here; one at a time on the page. */
  answering: boolean;
  onAnswer: (open: boolean) => void;
}

/** One question: the groups of the person, the words of the asker, what the team says. */
export function AdviceCard({ advice, answering, onAnswer }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const groups = [
    label('ageGroup', advice.ageGroup),
    label('nationalityGroup', advice.nationalityGroup),
    label('statusGroup', advice.statusGroup),
  ].filter(Boolean);
  return (
    <Card
      title={
        groups.length > 0
          ? t('peer-advice:about', { groups: groups.join(', ') })
          : t('peer-advice:aboutNobody')
      }
      subline={<RelativeTime value={advice.askedAt} />}
      actions={advice.mine && !advice.closedAt && <Close advice={advice} />}
    >
      <Tags list="lifeDomain" codes={advice.domains} />
      <p className="kim-p">{advice.question}</p>
      {advice.caseId && (
        <p className="kern-body kern-body--small">
          <TextLink to="/cases/$caseId" params={{ caseId: advice.caseId }}>
            {t('peer-advice:toCase')}
          </TextLink>
        </p>
      )}
      {advice.answers.length > 0 && <Answers answers={advice.answers} />}
      {!advice.closedAt && !answering && (
        <div>
          <Button small label={t('peer-advice:answer')} onClick={() => onAnswer(true)} />
        </div>
      )}
      {!advice.closedAt && answering && <Answer advice={advice} onClose={() => onAnswer(false)} />}
    </Card>
  );
}

function Answers({ answers }: { answers: PeerAnswer[] }) {
  const { t } = useTranslation();
  return (
    <ol className="kim-item-list" aria-label={t('peer-advice:answers')}>
      {answers.map(({ id, answeredBy, answeredAt, text }) => (
        <li key={id}>
          <span>
            <strong>{answeredBy ?? t('peer-advice:asker')}</strong>
            <span className="kim-block">{text}</span>
          </span>
          <RelativeTime value={answeredAt} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ advice, onClose }: { advice: PeerAdvice; onClose: () => void }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `peer-advice.${advice.id}.answer`,
    schema: answerSchema,
    defaultValues: { text: '' },
    submit: useAnswer(advice),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('peer-advice:sendAnswer')} onCancel={onClose}>
      <TextArea name="text" label={t('peer-advice:yourAnswer')} hint={t('peer-advice:noNames')} rows={3} />
    </Form>
  );
}

function Close({ advice }: { advice: PeerAdvice }) {
  const { t } = useTranslation();
  const close = useCloseAdvice(advice);
  return (
    <>
      <Button small label={t('peer-advice:close')} busy={close.isPending} onClick={() => close.mutate()} />
      <ProblemAlert error={close.error} />
    </>
  );
}
