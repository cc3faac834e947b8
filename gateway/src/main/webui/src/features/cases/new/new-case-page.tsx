import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Alert } from '@shared/ui/alert';
import { Page } from '@shared/ui/page';
import { TextLink } from '@shared/ui/text-link';
import { visitIn, type Visit } from '../walk-in/walk-ins';
import { OpenCaseForm } from './open-case-form';
import type { PersonSearch } from './open-case';
import { PersonSearchStep } from './person-search-step';

/** New case without a referral: first look, then create. A visit that led here becomes its first contact. */
export function NewCasePage() {
  const { t } = useTranslation();
  const [search] = useUrlSearch<{ visit?: string }>();
  const visit = visitIn(search.visit);
  const [searched, setSearched] = useState<PersonSearch | null>(null);
  return (
    <Page title={t('cases:new')} crumbs={[{ label: t('cases:title'), to: '/cases' }]} width="form">
      {visit && <FromVisit visit={visit} />}
      {searched ? (
        <OpenCaseForm person={searched} visit={visit} onBack={() => setSearched(null)} />
      ) : (
        <PersonSearchStep onNobody={setSearched} />
      )}
    </Page>
  );
}

function FromVisit({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  return (
    <Alert tone="info" title={t('walk-ins:firstContact')}>
      <p>
        {t('walk-ins:firstContactText')}{' '}
        <TextLink to="/walk-ins" search={{ visit: JSON.stringify(visit) }}>
          {t('walk-ins:backToVisit')}
        </TextLink>
      </p>
    </Alert>
  );
}
