import { useTranslation } from 'react-i18next';
import type { Offer } from '@shared/api/types/network';
import { formatDate, formatNumber } from '@shared/i18n/format';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useCodeLabel } from '@shared/ui/code';
import type { Column } from '@shared/ui/table';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';

export function useOfferColumns(): Column<Offer>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'title',
      header: t('offers:column.title'),
      rowHeader: true,
      cell: (offer) => <Title offer={offer} />,
    },
    {
      id: 'domains',
      header: t('offers:column.domains'),
      cell: ({ domains }) => <Tags list="lifeDomain" codes={domains} />,
    },
    {
      id: 'languages',
      header: t('offers:column.languages'),
      cell: ({ languages }) => languages.map((code) => label('language', code)).join(', '),
    },
    { id: 'access', header: t('offers:column.access'), cell: ({ accessConditions }) => accessConditions },
    {
      id: 'waiting',
      header: t('offers:column.waiting'),
      numeric: true,
      cell: ({ capacity }) =>
        capacity?.waitingWeeks === undefined || capacity.waitingWeeks === null
          ? ''
          : formatNumber(capacity.waitingWeeks),
    },
  ];
}

function Title({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const organisation = useOrganisation()(offer.organisationId);
  return (
    <>
      {offer.title}
      {organisation && (
        <TextLink
          to="/organisations/$organisationId"
          params={{ organisationId: organisation.id }}
          className="kim-link kim-muted kim-block"
        >
          {organisation.name}
        </TextLink>
      )}
      {offer.validUntil && (
        <span className="kim-muted kim-block">
          {t('offers:until', { date: formatDate(offer.validUntil) })}
        </span>
      )}
    </>
  );
}
