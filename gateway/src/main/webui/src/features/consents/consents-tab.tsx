import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Consent } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { EmptyState } from '@shared/ui/empty-state';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { ConsentCard } from './consent-card';
import { ConsentForm } from './consent-form';
import { useConsents, useWithdrawConsent } from './consents';

export function ConsentsTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const consents = useConsents(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.consent`, file.mayWork);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  return (
    <div className="kim-stack">
      {file.mayWork && !adding && (
        <div>
          <Button variant="primary" icon="add" label={t('consents:add')} onClick={() => setAdding(true)} />
        </div>
      )}
      {adding && <ConsentForm file={file} onClose={() => setAdding(false)} />}
      <QueryView
        query={consents}
        failed={t('consents:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="checklist" title={t('consents:emptyTitle')} text={t('consents:emptyText')} />
        }
      >
        {({ items }) => (
          <div className="kim-columns">
            {items.map((consent) => (
              <ConsentCard
                key={consent.id}
                consent={consent}
                onWithdraw={consent.status === 'GIVEN' ? () => setWithdrawing(consent) : undefined}
              />
            ))}
          </div>
        )}
      </QueryView>
      {withdrawing && (
        <WithdrawDialog file={file} consent={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </div>
  );
}

interface WithdrawProps {
  file: CaseFile;
  consent: Consent;
  onClose: () => void;
}

function WithdrawDialog({ file, consent, onClose }: WithdrawProps) {
  const { t } = useTranslation();
  const withdraw = useWithdrawConsent();
  const name = `${file.person.givenName} ${file.person.familyName}`;
  const confirm = () =>
    withdraw.mutate(consent.id, {
      onSuccess: () => {
        notify({ tone: 'success', title: t('consents:withdrawn') });
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('consents:withdrawTitle')}
      confirm={t('consents:withdraw')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="kern-body">{t('consents:withdrawText', { name, recipient: consent.recipientName })}</p>
    </ConfirmDialog>
  );
}
