import { useTranslation } from 'react-i18next';
import type { Site } from '@shared/api/types/site';
import { regionNames } from '@shared/regional/region-name';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import type { Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { OfficeHoursList } from './office-hours-list';

export function useSiteColumns(): Column<Site>[] {
  const { t } = useTranslation();
  const keeps = useHasRole('coordinator', 'ki-lead', 'tenant-admin');
  return [
    {
      id: 'name',
      header: t('sites:name'),
      rowHeader: true,
      cell: ({ id, name, street, postalCode, city, status, accessible }) => (
        <>
          {keeps ? (
            <TextLink to="/sites/$siteId" params={{ siteId: id }}>
              {name}
            </TextLink>
          ) : (
            name
          )}
          <span className="kim-muted kim-block">
            {street}, {postalCode} {city}
          </span>
          <span className="kim-row">
            {status === 'PLANNED' && <Badge icon="info">{t('sites:planned')}</Badge>}
            <span className="kim-muted">{t(accessible ? 'sites:accessible' : 'sites:notAccessible')}</span>
          </span>
        </>
      ),
    },
    {
      id: 'serves',
      header: t('sites:serves'),
      cell: ({ servedAgs }) => regionNames(servedAgs).join(', '),
    },
    {
      id: 'hours',
      header: t('sites:hours'),
      cell: ({ officeHours }) => <OfficeHoursList officeHours={officeHours} />,
    },
  ];
}
