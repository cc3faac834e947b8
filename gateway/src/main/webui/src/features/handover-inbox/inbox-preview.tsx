import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxHandover } from '@shared/api/types/abh';
import type { HandoverExtract } from '@shared/api/types/handover';
import { formatDate } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import { HandoverThread } from '@shared/parts/handover-thread';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { Skeleton } from '@shared/ui/skeleton';
import { Tags } from '@shared/ui/tags';
import { AnswerActions } from './answer-actions';
import { ConsentedExtract } from './consented-extract';
import { useInboxHandover } from './list-inbox';
import { InboxStatus } from './inbox-status';

/** Parts of other features that the inbox shows. */
export interface InboxSlots {
  extract: (extract: HandoverExtract, handoverId: string) => ReactNode;
  /** What comes after accepting: open the procedure or go to it. */
  procedure: (handover: InboxHandover) => ReactNode;
}

interface Props {
  id: string;
  slots: InboxSlots;
  onClose: () => void;
}

export function InboxPreview({ id, slots, onClose }: Props) {
  const { t } = useTranslation();
  const handover = useInboxHandover(id);
  return (
    <div className="kim-stack">
      <Button
        className="kim-split__back"
        variant="tertiary"
        icon="arrow-back"
        label={t('common:action.back')}
        onClick={onClose}
      />
      <QueryView query={handover} failed={t('handover-inbox:oneFailed')} skeleton={<Skeleton lines={8} />}>
        {(data) => <Preview handover={data} slots={slots} />}
      </QueryView>
    </div>
  );
}

function Preview({ handover, slots }: { handover: InboxHandover; slots: InboxSlots }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { status, competenceHint } = handover;
  const mayRead = status === 'ACCEPTED' || status === 'STARTED';
  return (
    <>
      <Card
        title={label('handoverPurpose', handover.purpose)}
        subline={
          <span className="kim-stack-tight">
            <span>
              {t('handover-inbox:from', { ki: handover.kiName ?? handover.ki })} ·{' '}
              <RelativeTime value={handover.offeredAt} />
            </span>
            <InboxStatus handover={handover} />
          </span>
        }
      >
        {competenceHint && (
          <Alert tone="warning" title={t('handover-inbox:areaTitle')}>
            <p className="kim-p">{inLanguage(competenceHint.textDe, competenceHint.textEn)}</p>
          </Alert>
        )}
        <DescriptionList
          facts={[
            { term: t('handover-inbox:kind'), value: label('handoverKind', handover.kind) },
            { term: t('handover-inbox:domains'), value: <Tags list="lifeDomain" codes={handover.domains} /> },
            { term: t('handover-inbox:municipality'), value: handover.municipality },
            { term: t('handover-inbox:ageGroup'), value: label('ageGroup', handover.ageGroup) },
            { term: t('handover-inbox:dueOn'), value: handover.dueOn && formatDate(handover.dueOn) },
            {
              term: t('handover-inbox:declineReason'),
              value: label('declineReason', handover.declineReason),
            },
            { term: t('handover-inbox:note'), value: handover.declineNote },
          ]}
        />
        <AnswerActions handover={handover}>{slots.procedure(handover)}</AnswerActions>
        {status === 'OFFERED' && <p className="kim-muted">{t('handover-inbox:afterAccepting')}</p>}
      </Card>
      <HandoverThread
        handoverId={handover.handoverId}
        open={status === 'OFFERED' || mayRead}
        side="recipient"
      />
      {mayRead && (
        <ConsentedExtract handoverId={handover.handoverId}>
          {(extract) => slots.extract(extract, handover.handoverId)}
        </ConsentedExtract>
      )}
    </>
  );
}
