import { useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Goal } from '@shared/api/types/case';
import type { GoalAgreement } from '@shared/api/types/plan';
import { formatDate } from '@shared/i18n/format';
import { regionName } from '@shared/regional/region-name';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { useCase } from '../get-case';
import { useGoals } from '../goals/goals';
import { Unreviewed } from '../unreviewed';
import { useAgreements } from './agreements';
import { printedIn, type Printed } from './print-words';

/** The Zielvereinbarung as it is printed: German and the person's language, with room to sign. */
export function AgreementPage() {
  const { caseId, agreementId } = useParams({ from: '/shell/cases/$caseId/agreements/$agreementId' });
  const { t } = useTranslation();
  const file = useCase(caseId);
  const goals = useGoals(caseId);
  const agreements = useAgreements(caseId);
  return (
    <Page
      title={t('agreement:title')}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      actions={
        <>
          <Button variant="primary" label={t('agreement:print')} onClick={() => window.print()} />
          <LinkButton
            to="/cases/$caseId"
            params={{ caseId }}
            search={{ tab: 'goals' }}
            label={t('agreement:back')}
          />
        </>
      }
    >
      <QueryView query={file} failed={t('cases:fileFailed')}>
        {(known) => (
          <QueryView query={goals} failed={t('goals:failed')}>
            {({ items: all }) => (
              <QueryView query={agreements} failed={t('agreement:failed')}>
                {({ items }) => (
                  <Sheet file={known} goals={all} agreement={items.find(({ id }) => id === agreementId)} />
                )}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

interface SheetProps {
  file: CaseFile;
  goals: Goal[];
  agreement: GoalAgreement | undefined;
}

export function Sheet({ file, goals, agreement }: SheetProps) {
  const { t } = useTranslation();
  if (!agreement) return <EmptyState title={t('agreement:goneTitle')} text={t('agreement:goneText')} />;
  const languages = printedIn(agreement.language);
  const named = goals.filter(({ id }) => agreement.goalIds.includes(id));
  return (
    <article className="kim-sheet" lang="de">
      <header className="kim-sheet__head">
        <p>{t('agreement:letterhead', { ki: regionName(file.ki) })}</p>
        <p>
          {file.number} · {formatDate(agreement.drawnUpOn)}
        </p>
      </header>
      <Words as="h2" languages={languages} word="title" />
      {languages.map(({ lang }) => (
        <Unreviewed key={lang} language={lang} />
      ))}
      <p>
        {file.person.givenName} {file.person.familyName}
      </p>
      <Words as="h3" languages={languages} word="goals" />
      <ol className="kim-sheet__goals">
        {named.map((goal) => (
          <li key={goal.id}>
            <p className="kim-sheet__wording" dir="auto">
              {goal.wording}
            </p>
            {goal.indicator && <Fact languages={languages} word="indicator" value={goal.indicator} />}
            {goal.targetDate && (
              <Fact languages={languages} word="until" value={formatDate(goal.targetDate)} />
            )}
          </li>
        ))}
      </ol>
      <Words as="p" languages={languages} word="voluntary" />
      <div className="kim-sheet__signatures">
        <Signature languages={languages} who="person" on={agreement.signedByPersonOn} />
        <Signature languages={languages} who="caseManager" on={agreement.signedByCaseManagerOn} />
      </div>
    </article>
  );
}

type Word = keyof Printed['words'];

function Words({ as: Tag, languages, word }: { as: 'h2' | 'h3' | 'p'; languages: Printed[]; word: Word }) {
  return (
    <Tag className={Tag === 'p' ? undefined : 'kern-title'}>
      {languages.map(({ lang, dir, words }) => (
        <span key={lang} lang={lang} dir={dir} className="kim-block">
          {words[word]}
        </span>
      ))}
    </Tag>
  );
}

function Fact({ languages, word, value }: { languages: Printed[]; word: Word; value: string }) {
  return (
    <p className="kim-muted">
      {languages.map(({ lang, dir, words }, index) => (
        <Fragment key={lang}>
          {index > 0 && ' / '}
          <bdi lang={lang} dir={dir}>
            {words[word]}
          </bdi>
        </Fragment>
      ))}
      : <bdi>{value}</bdi>
    </p>
  );
}

function Signature({
  languages,
  who,
  on,
}: {
  languages: Printed[];
  who: 'person' | 'caseManager';
  on?: string | null;
}) {
  return (
    <div className="kim-sheet__signature">
      <p>{on ? formatDate(on) : ' '}</p>
      <Words as="p" languages={languages} word={who} />
      <Words as="p" languages={languages} word="signature" />
    </div>
  );
}
