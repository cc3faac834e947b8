import { useTranslation } from 'react-i18next';
import { useHasRole } from '@shared/session/me';
import { Page } from '@shared/ui/page';
import { AbsencesCard } from './absences-card';
import { AreasCard } from './areas-card';
import { CaseloadCard } from './caseload-card';
import { LanguagesCard } from './languages-card';

/** Einsatz: who has how much in hand, who is away, who is responsible where. */
export function TeamPage() {
  const { t } = useTranslation();
  const seesLoads = useHasRole('coordinator', 'ki-lead');
  return (
    <Page title={t('team:title')} subline={t('team:subline')}>
      <div className="kim-stack">
        {seesLoads && <CaseloadCard />}
        <AbsencesCard />
        <AreasCard />
        <LanguagesCard />
      </div>
    </Page>
  );
}
