import { useTranslation } from 'react-i18next';
import type { MeetingStatus as Status } from '@shared/api/types/steering';
import { Badge, type Tone } from '@shared/ui/badge';
import { Stepper } from '@shared/ui/stepper';

const TONES: Partial<Record<Status, Tone>> = {
  INVITED: 'info',
  HELD: 'success',
  MINUTES_RELEASED: 'success',
};
const STEPS: Status[] = ['PLANNED', 'INVITED', 'HELD', 'MINUTES_RELEASED'];

export function MeetingStatus({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`meetings:status.${status}`)}</Badge>;
}

export function MeetingStepper({ status }: { status: Status }) {
  const { t } = useTranslation();
  const reached = STEPS.indexOf(status);
  return (
    <div className="kim-short-steps">
      <Stepper
        label={t('meetings:course')}
        steps={STEPS.map((id, index) => ({
          id,
          label: t(`meetings:status.${id}`),
          state: index < reached ? 'done' : index === reached ? 'current' : 'closed',
        }))}
      />
    </div>
  );
}
