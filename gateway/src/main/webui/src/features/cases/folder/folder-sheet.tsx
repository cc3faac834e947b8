import { useTranslation } from 'react-i18next';
import type { CaseFile, Consent } from '@shared/api/types/case';
import type { Handover } from '@shared/api/types/handover';
import type { GoalAgreement, PlanStep } from '@shared/api/types/plan';
import { formatDate } from '@shared/i18n/format';
import { regionName } from '@shared/regional/region-name';
import { isOver } from '../plan/plan';
import { Unreviewed } from '../unreviewed';
import { COMPARTMENTS, filled, folderIn, type FolderLanguage, type FolderWords } from './folder-words';

interface Props {
  file: CaseFile;
  language: FolderLanguage;
  consents: Consent[];
  bodies: Handover[];
  agreements: GoalAgreement[];
  steps: PlanStep[];
}

/** In the person's language with the German word beside each compartment, so that both find the same one. */
export function FolderSheet({ file, language, consents, bodies, agreements, steps }: Props) {
  const { t } = useTranslation();
  const { words, dir } = folderIn(language);
  const german = folderIn('de').words;
  const needed = [...new Set(steps.filter((step) => !isOver(step)).flatMap(({ documents }) => documents))];
  const there = [
    ...agreements.map(({ drawnUpOn }) => filled(words.agreement, { date: formatDate(drawnUpOn) })),
    ...consents.map(({ recipientName, givenOn }) =>
      filled(words.consent, { body: recipientName, date: formatDate(givenOn) }),
    ),
  ];
  return (
    <article className="kim-sheet" lang={language} dir={dir}>
      <header className="kim-sheet__head" lang="de" dir="ltr">
        <p>{t('folder:letterhead', { ki: regionName(file.ki) })}</p>
        <p>
          {file.person.givenName} {file.person.familyName} · {file.number}
        </p>
      </header>
      <h2 className="kern-title">{words.title}</h2>
      <Unreviewed language={language} />
      <p>{words.intro}</p>
      {COMPARTMENTS.map((id) => (
        <section key={id} className="kim-sheet__part">
          <h3 className="kern-title">
            {words.compartments[id].name}
            <German own={words} name={german.compartments[id].name} shown={words.compartments[id].name} />
          </h3>
          <ul className="kim-ticks">
            {id === 'COUNSELLING' && there.map((line) => <Paper key={line} line={line} there />)}
            {words.compartments[id].papers.map((line, index) => (
              <Paper key={line} line={line} german={german.compartments[id].papers[index]} />
            ))}
          </ul>
        </section>
      ))}
      {needed.length > 0 && (
        <section className="kim-sheet__part">
          <h3 className="kern-title">{words.alsoNeeded}</h3>
          <ul className="kim-ticks">
            {needed.map((line) => (
              <Paper key={line} line={line} />
            ))}
          </ul>
        </section>
      )}
      <section className="kim-sheet__part">
        <h3 className="kern-title">{words.bodies}</h3>
        <p>
          {words.contact}: <bdi>{file.responsibleName}</bdi>
        </p>
        {bodies.length === 0 && <p>{words.nobody}</p>}
        <ul>
          {bodies.map(({ id, recipientName }) => (
            <li key={id}>
              <bdi>{recipientName}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function German({ own, name, shown }: { own: FolderWords; name: string; shown: string }) {
  if (own === folderIn('de').words || name === shown) return null;
  return (
    <span className="kim-muted kim-block" lang="de">
      <bdi>{name}</bdi>
    </span>
  );
}

/** A line to tick; what the platform knows to be there is ticked already. */
function Paper({ line, german, there }: { line: string; german?: string; there?: boolean }) {
  return (
    <li>
      <span className="kim-tick" aria-hidden="true">
        {there ? '☑' : '☐'}
      </span>
      <span>
        <bdi>{line}</bdi>
        {german && german !== line && (
          <span className="kim-muted kim-block" lang="de">
            <bdi>{german}</bdi>
          </span>
        )}
      </span>
    </li>
  );
}
