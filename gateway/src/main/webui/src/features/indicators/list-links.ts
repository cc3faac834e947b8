import { useHasRole } from '@shared/session/me';

/** The list that an indicator counts, for those who may open it. */
export function useListLink(indicator: string) {
  const works = useHasRole('case-manager', 'coordinator');
  const steers = useHasRole('coordinator', 'ki-lead', 'steering-member');
  switch (indicator) {
    case 'gaps-reported':
      return steers ? ({ to: '/gaps', search: { status: 'all' } } as const) : undefined;
    case 'steering-decisions':
      return steers ? ({ to: '/decisions', search: {} } as const) : undefined;
    case 'assignments-in-time':
      return steers ? ({ to: '/decisions', search: { open: '1' } } as const) : undefined;
    case 'enquiries':
    case 'waiting-days':
      return works ? ({ to: '/referrals', search: {} } as const) : undefined;
    case 'new-cases':
    case 'persons-counselled':
      return works ? ({ to: '/cases', search: { responsible: 'all' } } as const) : undefined;
    default:
      return undefined;
  }
}
