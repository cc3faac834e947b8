import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeDomain } from '@shared/api/types/case';
import { useOrganisations } from '@shared/lib/use-organisations';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import type { CardProps } from './card-props';
import { CheckList } from './check-list';

/** The bodies that are usually involved in a Lebensbereich. */
export function BodiesCard({ settings: { bodies }, onChange }: CardProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const options = useCodeOptions();
  const organisations = useOrganisations();
  const [domain, setDomain] = useState<LifeDomain>('FAMILY');
  const own = bodies.find((one) => one.domain === domain)?.organisations ?? [];
  return (
    <Card title={t('process:bodies.title')} subline={t('process:bodies.hint')}>
      <FilterSelect
        label={t('process:bodies.domain')}
        value={domain}
        all={t('common:form.choose')}
        options={options('lifeDomain')}
        onChange={(next) => next && setDomain(next as LifeDomain)}
      />
      <CheckList
        label={t('process:bodies.of', { domain: label('lifeDomain', domain) })}
        options={(organisations.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={own}
        onChange={(chosen) =>
          onChange({
            bodies: [...bodies.filter((one) => one.domain !== domain), { domain, organisations: chosen }],
          })
        }
      />
    </Card>
  );
}
