import { useTranslation } from 'react-i18next';
import type { AppointmentInterpreting } from '@shared/api/types/plan';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { isOpen, useInterpreterName, useWithdrawInterpreter } from './interpreting';

const TONES: Record<AppointmentInterpreting['status'], Tone> = {
  REQUESTED: 'info',
  OFFERED: 'info',
  ACCEPTED: 'success',
  DONE: 'neutral',
  CANCELLED: 'neutral',
  NOT_FOUND: 'warning',
};

interface Props {
  caseId: string;
  request: AppointmentInterpreting;
  mayWork: boolean;
}

/** How it stands with the Sprachmittlung of an appointment. */
export function InterpretingLine({ caseId, request, mayWork }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const withdraw = useWithdrawInterpreter(caseId);
  const who = useInterpreterName(request);
  return (
    <span className="kim-row">
      <Badge tone={TONES[request.status]}>
        {t('appointments:interpreting', {
          status: label('interpretingStatus', request.status),
          language: label('language', request.language),
        })}
      </Badge>
      {who && <span>{who}</span>}
      {mayWork && isOpen(request) && (
        <Button
          small
          variant="tertiary"
          busy={withdraw.isPending}
          label={t('appointments:withdrawInterpreter')}
          onClick={() => withdraw.mutate(request)}
        />
      )}
    </span>
  );
}
