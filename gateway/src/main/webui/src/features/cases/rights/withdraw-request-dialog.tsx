import { useTranslation } from 'react-i18next';
import type { DisclosureRequest } from '@shared/api/types/rights';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { useWithdrawRequest } from './rights';

interface Props {
  caseId: string;
  request: DisclosureRequest;
  onClose: () => void;
}

export function WithdrawRequestDialog({ caseId, request, onClose }: Props) {
  const { t } = useTranslation();
  const withdraw = useWithdrawRequest(caseId, onClose);
  return (
    <ConfirmDialog
      title={t('rights:request.withdraw.title')}
      confirm={t('rights:request.withdraw.action')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(request)}
      onClose={onClose}
    >
      <p className="kern-body">{t('rights:request.withdraw.text')}</p>
    </ConfirmDialog>
  );
}
