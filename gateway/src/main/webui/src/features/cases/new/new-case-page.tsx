import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@shared/ui/page';
import { OpenCaseForm } from './open-case-form';
import type { PersonSearch } from './open-case';
import { PersonSearchStep } from './person-search-step';

/** New case without a referral: first look, then create. */
export function NewCasePage() {
  const { t } = useTranslation();
  const [searched, setSearched] = useState<PersonSearch | null>(null);
  return (
    <Page title={t('cases:new')} crumbs={[{ label: t('cases:title'), to: '/cases' }]} width="form">
      {searched ? (
        <OpenCaseForm person={searched} onBack={() => setSearched(null)} />
      ) : (
        <PersonSearchStep onNobody={setSearched} />
      )}
    </Page>
  );
}
