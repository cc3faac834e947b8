import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { formatDate } from '@shared/i18n/format';
import { HandoverThread } from '@shared/parts/handover-thread';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { Tags } from '@shared/ui/tags';
import { ExtractView } from './extract-view';
import { documentOf, useHandover, useHandoverExtract, useHandoverMinimum } from './list-handovers';
import { HandoverStatus, isOpen } from './handover-status';
import { PartnerActions } from './partner-actions';

export function PartnerPreview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const handover = useHandover(id);
  return (
    <div className="kim-stack">
      <Button
        className="kim-split__back"
        variant="tertiary"
        icon="arrow-back"
        label={t('common:action.back')}
        onClick={onClose}
      />
      <QueryView query={handover} failed={t('handovers:oneFailed')}>
        {(data) => <Preview handover={data} />}
      </QueryView>
    </div>
  );
}

function Preview({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const mayRead =
    !handover.progress?.consentWithdrawn && (handover.status === 'ACCEPTED' || handover.status === 'STARTED');
  return (
    <>
      <Card
        title={label('handoverPurpose', handover.purpose)}
        subline={
          <span className="kim-stack kim-stack--tight">
            <span>
              {t('handovers:from', { sender: handover.senderName })} ·{' '}
              <RelativeTime value={handover.offeredAt} />
            </span>
            <HandoverStatus handover={handover} />
          </span>
        }
      >
        {handover.message && (
          <blockquote className="kim-quote">
            <p className="kim-p">{handover.message}</p>
          </blockquote>
        )}
        <DescriptionList
          facts={[
            { term: t('handovers:kind'), value: label('handoverKind', handover.kind) },
            { term: t('handovers:domains'), value: <Tags list="lifeDomain" codes={handover.domains} /> },
            { term: t('handovers:dueOn'), value: handover.dueOn && formatDate(handover.dueOn) },
          ]}
        />
        <PartnerActions handover={handover} />
      </Card>
      {handover.progress?.consentWithdrawn && (
        <Alert tone="warning" title={t('handover-steps:consentWithdrawnRecipient')} role="status" />
      )}
      <HandoverThread handoverId={handover.id} open={isOpen(handover)} side="recipient" />
      {handover.status === 'OFFERED' && <Minimum id={handover.id} />}
      {mayRead && <Extract id={handover.id} />}
    </>
  );
}

function Minimum({ id }: { id: string }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const minimum = useHandoverMinimum(id);
  return (
    <Card title={t('handovers:minimum')} subline={t('handovers:afterAccepting')}>
      <QueryView query={minimum} failed={t('handovers:previewFailed')}>
        {({ ageGroup, municipality, ags }) => (
          <DescriptionList
            facts={[
              { term: t('handovers:extract.ageGroup'), value: label('ageGroup', ageGroup) },
              { term: t('handovers:extract.municipality'), value: municipality ?? ags },
            ]}
          />
        )}
      </QueryView>
    </Card>
  );
}

function Extract({ id }: { id: string }) {
  const { t } = useTranslation();
  const extract = useHandoverExtract(id, true);
  return (
    <section className="kim-stack" aria-label={t('handovers:extract.title')}>
      <div>
        <h2 className="kim-heading">{t('handovers:extract.title')}</h2>
        <p className="kim-muted">{t('handovers:extract.logged')}</p>
      </div>
      <QueryView query={extract} failed={t('handovers:extract.failed')}>
        {(data) => <ExtractView extract={data} documentFrom={documentOf(id)} />}
      </QueryView>
    </section>
  );
}
