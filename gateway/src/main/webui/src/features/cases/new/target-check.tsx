import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { TargetHint } from '@shared/api/types/target-group';
import { TargetHintText } from '@shared/parts/target-hint';
import { Card } from '@shared/ui/card';
import type { OpenCaseValues } from './open-case';

type Watched = ['birthDate', 'nationality', 'residenceStatus', 'arrivedOn', 'ags'];

/** While the form is filled in: a hint from what is known so far, without the name. */
export function TargetCheck() {
  const { t } = useTranslation();
  const [birthDate, nationality, residenceStatus, arrivedOn, ags] = useWatch<OpenCaseValues, Watched>({
    name: ['birthDate', 'nationality', 'residenceStatus', 'arrivedOn', 'ags'],
  });
  const body = {
    birthDate: birthDate || null,
    hereSince: arrivedOn || null,
    residenceStatus: residenceStatus || null,
    nationalities: nationality ? [nationality] : [],
    ags: ags || null,
    otherCaseManagement: null,
  };
  const { data } = useQuery({
    queryKey: ['target-group-check', body],
    queryFn: ({ signal }) => api.post<TargetHint>('/target-group-check', { body, signal }),
    enabled: !!birthDate,
    retry: false,
    placeholderData: (before) => before,
  });
  if (!data || data.rules.length === 0) return null;
  return (
    <Card title={t('target-groups:card')} level={3}>
      <TargetHintText hint={data} />
    </Card>
  );
}
