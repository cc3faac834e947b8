import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OffersOfOrganisation } from '@features/offers/offers-of-organisation';
import { AgreementsCard } from '@features/organisations/agreements-card';
import { useOrganisationFile } from '@features/organisations/list-organisations';
import { OrganisationFacts } from '@features/organisations/organisation-facts';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';

/** One organisation of the directory: how to reach it, whom it serves, what it offers. */
export function OrganisationPage() {
  const { organisationId } = useParams({ from: '/shell/network/organisations/$organisationId' });
  const { t } = useTranslation();
  const organisation = useOrganisationFile(organisationId);
  return (
    <Page
      title={organisation.data?.name ?? t('organisations:one')}
      crumbs={[{ label: t('organisations:title'), to: '/organisations' }]}
    >
      <QueryView query={organisation} failed={t('organisations:oneFailed')}>
        {(data) => <OrganisationFacts organisation={data} />}
      </QueryView>
      <AgreementsCard organisationId={organisationId} />
      <OffersOfOrganisation organisationId={organisationId} />
    </Page>
  );
}
