import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportGapDialog } from '@features/gaps/report-gap-dialog';
import type { GapAbout, GapOrigin } from '@features/gaps/report-gap';
import type { OfferFilter } from '@features/offers/list-offers';
import { OffersPage as Offers } from '@features/offers/offers-page';
import type { CodeOf } from '@shared/api/types/codes';
import { regionName } from '@shared/regional/region-name';
import { useHasRole } from '@shared/session/me';
import { useCodeLabel } from '@shared/ui/code';
import { useUrlSearch } from '@shared/lib/use-url-search';

/** An id and nothing else: it becomes part of the address that the gap is sent to. */
const ID = /^[\w-]+$/;

/** Angebote; what nobody offers is a Systemlücke in one step: of the case searched for, or entered by the Koordination itself. */
export function OffersPage() {
  const [{ caseId: given }] = useUrlSearch<OfferFilter>();
  const caseId = given && ID.test(given) ? given : undefined;
  const enters = useHasRole('coordinator', 'ki-lead');
  const about = useAbout();
  const [searched, setSearched] = useState<OfferFilter>();
  const origin: GapOrigin = caseId ? `/cases/${caseId}` : '';
  return (
    <>
      <Offers onNothingFits={caseId || enters ? setSearched : undefined} />
      {searched && (
        <ReportGapDialog origin={origin} about={about(searched)} onClose={() => setSearched(undefined)} />
      )}
    </>
  );
}

function useAbout(): (searched: OfferFilter) => GapAbout {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return ({ domain, rechtskreis, ags, language }) => ({
    kind: 'MISSING_OFFER',
    domain: domain as CodeOf<'lifeDomain'> | undefined,
    rechtskreis: rechtskreis as CodeOf<'rechtskreis'> | undefined,
    title: [
      t('offers:gapTitle'),
      domain && label('lifeDomain', domain),
      language && label('language', language),
      ags && regionName(ags),
    ]
      .filter(Boolean)
      .join(', '),
    ...(ags && { municipality: { ags, name: regionName(ags) } }),
  });
}
