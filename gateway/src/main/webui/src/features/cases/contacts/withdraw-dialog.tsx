import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseContact } from '@shared/api/types/case';
import { formatDateTime } from '@shared/i18n/format';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { notify } from '@shared/ui/notice-store';
import { useWithdrawContact } from './contacts';

interface Props {
  caseId: string;
  contact: CaseContact;
  onClose: () => void;
}

/** Asks, because what the contact said is erased. */
export function WithdrawDialog({ caseId, contact, onClose }: Props) {
  const { t } = useTranslation();
  const withdraw = useMutation({ mutationFn: useWithdrawContact(caseId) });
  const done = () => {
    notify({ tone: 'success', title: t('contacts:withdrawn') });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('contacts:withdrawTitle')}
      confirm={t('contacts:withdraw')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(contact, { onSuccess: done })}
      onClose={onClose}
    >
      <p className="kern-body">
        {t('contacts:withdrawText', {
          until: contact.withdrawUntil && formatDateTime(contact.withdrawUntil),
        })}
      </p>
    </ConfirmDialog>
  );
}
