import { useIsFetching } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AssessmentTab } from '@features/cases/assessments/assessment-tab';
import { ContactsTab } from '@features/cases/contacts/contacts-tab';
import { DocumentsSection } from '@features/cases/documents/documents-section';
import { CaseGlance } from '@features/cases/file/case-glance';
import { PersonTab } from '@features/cases/person/person-tab';
import { useCase } from '@features/cases/get-case';
import { GoalsTab } from '@features/cases/goals/goals-tab';
import { useTimeline } from '@features/cases/history/timeline';
import { WholeTimeline } from '@features/cases/history/timeline-tab';
import { PathSection } from '@features/cases/path/path-section';
import { PlanTab } from '@features/cases/plan/plan-tab';
import { ConsentsTab } from '@features/consents/consents-tab';
import { CaseHandoversTab } from '@features/handovers/case-handovers-tab';
import type { CaseFile, TimelineItem } from '@shared/api/types/case';
import { formatDate, today } from '@shared/i18n/format';
import type { ListResult } from '@shared/lib/use-list';
import { useWhole } from '@shared/lib/use-whole';
import { regionName } from '@shared/regional/region-name';
import { useMe } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';

const A_LARGE_PAGE = 200;

/** The whole file on paper or as a PDF of the browser: every section below the other, nothing to press. */
export function CasePrintPage() {
  const { caseId } = useParams({ from: '/shell/cases/$caseId/print' });
  const { t } = useTranslation();
  const file = useCase(caseId);
  const timeline = useTimeline(caseId, A_LARGE_PAGE);
  const isWhole = useWhole(timeline);
  const loading = useIsFetching({ queryKey: ['cases', 'one', caseId] }) > 0 || !isWhole;
  return (
    <Page
      title={t('cases:print.title')}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      actions={
        <>
          <Button
            variant="primary"
            label={t('cases:print.button')}
            busy={loading && !timeline.moreFailed}
            disabled={!isWhole}
            onClick={() => window.print()}
          />
          <LinkButton to="/cases/$caseId" params={{ caseId }} label={t('cases:print.back')} />
        </>
      }
    >
      {!isWhole && !timeline.moreFailed && (
        <p role="status">{t('cases:print.loading', { count: timeline.items?.length ?? 0 })}</p>
      )}
      <ProblemAlert error={timeline.moreFailed} title={t('cases:print.incomplete')} onRetry={timeline.more} />
      <QueryView query={file} failed={t('cases:fileFailed')}>
        {(known) => <Sheet file={{ ...known, mine: false, mayWork: false }} timeline={timeline} />}
      </QueryView>
    </Page>
  );
}

/** Read as somebody who may only read: so no section offers anything to do. */
function Sheet({ file, timeline }: { file: CaseFile; timeline: ListResult<TimelineItem> }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <article className="kim-sheet kim-sheet--file">
      <header className="kim-sheet__head">
        <p>{t('folder:letterhead', { ki: regionName(file.ki) })}</p>
        <p>{t('cases:print.printedOn', { date: formatDate(today()), name: me.name })}</p>
      </header>
      <h2 className="kern-title">
        {file.person.familyName}, {file.person.givenName} · {file.number}
      </h2>
      <p>{t('cases:print.confidential')}</p>
      <CaseGlance file={file} />
      <Part title={t('cases:tab.person')}>
        <PersonTab file={file} />
      </Part>
      <Part title={t('cases:section.assessment')}>
        <AssessmentTab file={file} />
      </Part>
      <Part title={t('cases:section.goals')}>
        <GoalsTab file={file} />
      </Part>
      <Part title={t('cases:section.plan')}>
        <PlanTab file={file} />
      </Part>
      <Part title={t('cases:section.contacts')}>
        <ContactsTab file={file} />
      </Part>
      <Part title={t('cases:section.documents')}>
        <DocumentsSection file={file} />
      </Part>
      <Part title={t('cases:section.consents')}>
        <ConsentsTab file={file} />
      </Part>
      <Part title={t('cases:section.handovers')}>
        <CaseHandoversTab file={file} consents={[]} onGoToConsents={() => {}} />
      </Part>
      <Part title={t('cases:section.path')}>
        <PathSection file={file} />
      </Part>
      <Part title={t('cases:section.timeline')}>
        <WholeTimeline list={timeline} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="kim-sheet__chapter">
      <h2 className="kern-title kern-title--large">{title}</h2>
      {children}
    </section>
  );
}
