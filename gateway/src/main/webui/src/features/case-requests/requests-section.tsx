import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseRequest } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { useCaseRequests, useDecideRequest } from './case-requests';
import { RefuseDialog } from './refuse-dialog';

const TONES: Record<string, Tone> = { OPEN: 'info', TAKEN_UP: 'success', REFUSED: 'neutral' };

interface Props {
  file: CaseFile;
  onGoToConsents: () => void;
}

/** Bodies that ask for this case; the case manager decides, and what follows is an offered handover under a consent. */
export function RequestsSection({ file, onGoToConsents }: Props) {
  const { t } = useTranslation();
  const requests = useCaseRequests(file.id);
  return (
    <QueryView
      query={requests}
      failed={t('case-requests:failed')}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState icon="mail" title={t('case-requests:emptyTitle')} text={t('case-requests:emptyText')} />
      }
    >
      {({ items }) => (
        <div className="kim-stack">
          {items.map((request) => (
            <RequestCard key={request.id} file={file} request={request} onGoToConsents={onGoToConsents} />
          ))}
        </div>
      )}
    </QueryView>
  );
}

function RequestCard({ file, request, onGoToConsents }: Props & { request: CaseRequest }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [refusing, setRefusing] = useState(false);
  const decide = useDecideRequest(file.id);
  const takeUp = () =>
    decide.mutate(
      { request, takeUp: true },
      {
        onSuccess: () => {
          notify({
            tone: 'success',
            title: t('case-requests:takenUp'),
            text: t('case-requests:takenUpText'),
          });
          onGoToConsents();
        },
      },
    );
  return (
    <Card
      title={request.orgName ?? t('case-requests:unknownBody')}
      subline={
        <span className="kim-row">
          {t('case-requests:by', { name: request.requester, date: formatDate(request.requestedAt) })}
          <Badge tone={TONES[request.status] ?? 'neutral'}>
            {t(`case-requests:status.${request.status}`)}
          </Badge>
        </span>
      }
    >
      <p className="kim-p">
        <strong>{label('handoverPurpose', request.purpose)}</strong>
      </p>
      {request.message && <blockquote className="kim-quote">{request.message}</blockquote>}
      {request.decisionNote && <p className="kim-muted">{request.decisionNote}</p>}
      <ProblemAlert error={decide.error} title={t('case-requests:notDecided')} />
      {file.mine && request.status === 'OPEN' && (
        <div className="kim-row">
          <Button
            variant="primary"
            label={t('case-requests:takeUp')}
            busy={decide.isPending}
            onClick={takeUp}
          />
          <Button label={t('case-requests:refuse')} onClick={() => setRefusing(true)} />
        </div>
      )}
      {refusing && <RefuseDialog file={file} request={request} onClose={() => setRefusing(false)} />}
    </Card>
  );
}
