import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Agreement } from '@shared/api/types/agreement';
import { formatDate } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { AgreementDialog } from './agreement-dialog';

/** Agreements of the KI with a body, and whether personal data may go there (G-07). */
export function AgreementsCard({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const mayRead = useHasRole('coordinator', 'ki-lead', 'tenant-admin', 'case-manager');
  const mayKeep = useHasRole('coordinator', 'ki-lead', 'tenant-admin');
  const [adding, setAdding] = useState(false);
  const agreements = useQuery({
    queryKey: ['agreements', organisationId],
    queryFn: ({ signal }) =>
      api.get<{ items: Agreement[] }>('/agreements', { query: { organisation: organisationId }, signal }),
    enabled: mayRead,
  });
  if (!mayRead) return null;
  return (
    <Card
      title={t('organisations:agreements.title')}
      subline={t('organisations:agreements.hint')}
      actions={
        mayKeep && (
          <Button
            small
            icon="add"
            label={t('organisations:agreements.add')}
            onClick={() => setAdding(true)}
          />
        )
      }
    >
      <QueryView
        query={agreements}
        failed={t('organisations:agreements.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('organisations:agreements.none')}</p>}
      >
        {({ items }) => (
          <ul className="kim-plain-list kim-stack">
            {items.map((agreement) => (
              <li key={agreement.id}>
                <AgreementLine agreement={agreement} mayKeep={mayKeep} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {adding && <AgreementDialog organisationId={organisationId} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function AgreementLine({ agreement, mayKeep }: { agreement: Agreement; mayKeep: boolean }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [moving, setMoving] = useState<Agreement['state']>();
  const { kind, annex, state, signedOn, validFrom, validUntil, terminatedTo, noticeWeeks } = agreement;
  return (
    <div className="kim-stack kim-stack--tight">
      <p className="kim-row">
        <strong>{label('agreementKind', kind)}</strong>
        <Badge>
          {agreement.expired ? t('organisations:agreements.expired') : label('agreementState', state)}
        </Badge>
        <Badge tone={agreement.exchange ? 'success' : 'warning'}>
          {t(
            agreement.exchange ? 'organisations:agreements.exchange' : 'organisations:agreements.noExchange',
          )}
        </Badge>
      </p>
      <DescriptionList
        facts={[
          { term: t('organisations:agreements.annex'), value: label('dataProtectionAnnex', annex) },
          { term: t('organisations:agreements.signedOn'), value: signedOn && formatDate(signedOn) },
          { term: t('organisations:agreements.validFrom'), value: validFrom && formatDate(validFrom) },
          { term: t('organisations:agreements.validUntil'), value: validUntil && formatDate(validUntil) },
          { term: t('organisations:agreements.noticeWeeks'), value: noticeWeeks?.toString() },
          {
            term: t('organisations:agreements.terminatedTo'),
            value: terminatedTo && formatDate(terminatedTo),
          },
        ]}
      />
      {mayKeep && (
        <div className="kim-row">
          {agreement.next.map((next) => (
            <Step key={next} agreement={agreement} next={next} onAsk={() => setMoving(next)} />
          ))}
        </div>
      )}
      {moving && (
        <AgreementDialog
          organisationId={agreement.organisationId}
          agreement={agreement}
          to={moving}
          onClose={() => setMoving(undefined)}
        />
      )}
    </div>
  );
}

/** A signature and a termination have a day, the other steps need none. */
function Step({
  agreement,
  next,
  onAsk,
}: {
  agreement: Agreement;
  next: Agreement['state'];
  onAsk: () => void;
}) {
  const { t } = useTranslation();
  const refresh = useRefresh('agreements');
  const move = useMutation({
    mutationFn: () =>
      api
        .put<Agreement>(`/agreements/${agreement.id}`, {
          version: agreement.version,
          body: { ...agreement, state: next },
        })
        .then(refresh),
  });
  const asks = next === 'SIGNED' || next === 'TERMINATED';
  return (
    <>
      <Button
        small
        label={t(`organisations:agreements.step.${next}`)}
        busy={move.isPending}
        onClick={() => (asks ? onAsk() : move.mutate())}
      />
      <ProblemAlert error={move.error} title={t('organisations:agreements.notSaved')} />
    </>
  );
}
