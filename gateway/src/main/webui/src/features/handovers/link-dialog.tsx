import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Handover } from '@shared/api/types/handover';
import { formatDate } from '@shared/i18n/format';
import { useOnce } from '@shared/lib/use-once';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { DescriptionList } from '@shared/ui/description-list';
import { Dialog } from '@shared/ui/dialog';
import { ProblemAlert } from '@shared/ui/problem-alert';

interface Created {
  token: string;
  code: string;
  expiresAt: string;
}

/** A link for a body without an account: the link by mail, the code by phone, both shown only now. */
export function LinkDialog({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const { t } = useTranslation();
  const once = useOnce();
  const create = useMutation({
    mutationFn: () =>
      once(handover.id, (idempotencyKey) =>
        api.post<Created>(`/handovers/${handover.id}/links`, { idempotencyKey }),
      ),
  });
  const made = create.data;
  const address = made && `${window.location.origin}/antwort#${made.token}`;
  return (
    <Dialog title={t('public-answer:make')} onClose={onClose}>
      <div className="kim-stack">
        <p className="kern-body">{t('public-answer:makeText', { body: handover.recipientName })}</p>
        <ProblemAlert error={create.error} />
        {made && address ? (
          <>
            <DescriptionList
              facts={[
                { term: t('public-answer:link'), value: <code className="kim-break">{address}</code> },
                { term: t('public-answer:code'), value: <strong>{made.code}</strong> },
                { term: t('public-answer:expires'), value: formatDate(made.expiresAt) },
              ]}
            />
            <div>
              <Button
                small
                icon="content-copy"
                label={t('public-answer:copy')}
                onClick={() => void navigator.clipboard.writeText(address)}
              />
            </div>
            <Alert tone="warning" role="status" title={t('public-answer:once')} />
          </>
        ) : (
          <div>
            <Button
              variant="primary"
              label={t('public-answer:make')}
              busy={create.isPending}
              onClick={() => create.mutate()}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}
