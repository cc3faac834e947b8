import { useTranslation } from 'react-i18next';
import type { ThemeStatus as Status } from '@shared/api/types/steering';
import { Badge, type Tone } from '@shared/ui/badge';

const TONES: Partial<Record<Status, Tone>> = { OPEN: 'info', SUBMITTED: 'info', DECIDED: 'success' };

export function ThemeStatus({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`themes:status.${status}`)}</Badge>;
}
