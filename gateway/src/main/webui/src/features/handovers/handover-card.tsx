import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { HandoverThread } from '@shared/parts/handover-thread';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { RelativeTime } from '@shared/ui/relative-time';
import { Tags } from '@shared/ui/tags';
import { useHandoverStep } from './answer-handover';
import { HandoverStatus, isOpen } from './handover-status';
import { PreviewDialog } from './preview-dialog';
import { SenderNotes, SenderSteps } from './sender-steps';

/** One handover as the sender follows it: to whom, how far, with what outcome. */
export function HandoverCard({ handover, mayWithdraw }: { handover: Handover; mayWithdraw: boolean }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [preview, setPreview] = useState(false);
  const [thread, setThread] = useState(handover.progress?.questionOpen ?? false);
  const withdraw = useHandoverStep();
  return (
    <Card
      title={t('handovers:to', { recipient: handover.recipientName })}
      subline={<HandoverStatus handover={handover} />}
      actions={
        <>
          {isOpen(handover) && (
            <Button small icon="visibility" label={t('handovers:preview')} onClick={() => setPreview(true)} />
          )}
          <Button
            small
            variant="tertiary"
            label={t('handover-steps:thread.title')}
            aria-expanded={thread}
            onClick={() => setThread(!thread)}
          />
          {mayWithdraw && handover.status === 'OFFERED' && (
            <Button
              small
              variant="tertiary"
              label={t('handovers:withdraw')}
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate({ handover, step: 'withdraw' })}
            />
          )}
        </>
      }
    >
      <ProblemAlert error={withdraw.error} />
      <SenderNotes handover={handover} />
      <DescriptionList
        facts={[
          { term: t('handovers:kind'), value: label('handoverKind', handover.kind) },
          { term: t('handovers:purpose'), value: label('handoverPurpose', handover.purpose) },
          { term: t('handovers:domains'), value: <Tags list="lifeDomain" codes={handover.domains} /> },
          { term: t('handovers:offeredAt'), value: <RelativeTime value={handover.offeredAt} /> },
          {
            term: t('handovers:dueOn'),
            value: handover.dueOn && <RelativeTime value={handover.dueOn} show="date" />,
          },
          { term: t('handovers:declineReason'), value: label('declineReason', handover.answerReason) },
          { term: t('handovers:answerNote'), value: handover.answerNote },
          {
            term: t('handover-steps:followUpOn'),
            value: handover.progress?.watched && handover.progress.followUpOn && (
              <RelativeTime value={handover.progress.followUpOn} show="date" />
            ),
          },
          { term: t('handover-steps:kindReason'), value: handover.progress?.kindReason },
          { term: t('handover-steps:overlapReason'), value: handover.progress?.overlapReason },
        ]}
      />
      {mayWithdraw && <SenderSteps handover={handover} />}
      {thread && <HandoverThread handoverId={handover.id} open={isOpen(handover)} side="sender" />}
      {preview && (
        <PreviewDialog
          id={handover.id}
          recipient={handover.recipientName}
          onClose={() => setPreview(false)}
        />
      )}
    </Card>
  );
}
