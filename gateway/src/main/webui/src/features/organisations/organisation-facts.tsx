import { useTranslation } from 'react-i18next';
import type { Organisation } from '@shared/api/types/network';
import { regionNames } from '@shared/regional/region-name';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { ContactLinks } from './contact-links';

export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { type, rechtskreise, ags, channel } = organisation;
  return (
    <Card title={t('organisations:facts')}>
      <DescriptionList
        facts={[
          { term: t('organisations:type'), value: label('organisationType', type) },
          {
            term: t('organisations:rechtskreise'),
            value: rechtskreise.map((code) => label('rechtskreis', code)).join(', '),
          },
          { term: t('organisations:area'), value: regionNames(ags).join(', ') },
          { term: t('organisations:channel'), value: channel && t(`organisations:channels.${channel}`) },
          { term: t('organisations:contact'), value: <ContactLinks organisation={organisation} /> },
        ]}
      />
    </Card>
  );
}
