import { useTranslation } from 'react-i18next';
import { Badge } from '@shared/ui/badge';
import { Code } from '@shared/ui/code';
import type { CodeOf } from '@shared/api/types/codes';

const TONES = { CRISIS: 'danger', HIGH: 'warning', NORMAL: undefined, LOW: undefined } as const;

/** Only what is out of the ordinary gets a badge, else nothing stands out. */
export function UrgencyBadge({ urgency }: { urgency: CodeOf<'urgency'> }) {
  const { t } = useTranslation();
  const tone = TONES[urgency];
  if (!tone) return null;
  return (
    <Badge tone={tone}>
      {urgency === 'HIGH' && <>{t('referrals:urgency')} </>}
      <Code list="urgency" code={urgency} />
    </Badge>
  );
}
