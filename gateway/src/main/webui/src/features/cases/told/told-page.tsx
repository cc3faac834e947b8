import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { regionName } from '@shared/regional/region-name';
import { Button } from '@shared/ui/button';
import { useTermOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { useCase } from '../get-case';
import { directionOf } from '../translations';
import { Unreviewed } from '../unreviewed';
import { languageFor, TOLD_LANGUAGES, type ToldLanguage } from './told-languages';
import { TOLD_TEXTS } from './told-texts';

/** What the person is told (B2-65), to read together and to take along: in their language, the German below it. */
export function ToldPage() {
  const { caseId } = useParams({ from: '/shell/cases/$caseId/told' });
  const { t } = useTranslation();
  const terms = useTermOptions();
  const [search, setSearch] = useUrlSearch<{ language?: ToldLanguage }>();
  const file = useCase(caseId);
  const language = search.language ?? languageFor(file.data?.person.languages ?? []);
  return (
    <Page
      title={t('told:title')}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      actions={
        <>
          <FilterSelect
            label={t('told:language')}
            value={language}
            options={terms('language', TOLD_LANGUAGES)}
            onChange={(chosen) => setSearch({ language: chosen as ToldLanguage | undefined })}
          />
          <Button variant="primary" label={t('folder:print')} onClick={() => window.print()} />
          <LinkButton to="/cases/$caseId" params={{ caseId }} label={t('folder:back')} />
        </>
      }
    >
      <QueryView query={file} failed={t('cases:fileFailed')}>
        {(known) => <Sheet file={known} language={language} />}
      </QueryView>
    </Page>
  );
}

function Sheet({ file, language }: { file: CaseFile; language: ToldLanguage }) {
  const { t } = useTranslation();
  const shown: ToldLanguage[] = language === 'de' ? ['de'] : [language, 'de'];
  return (
    <article className="kim-sheet">
      <header className="kim-sheet__head">
        <p>{t('folder:letterhead', { ki: regionName(file.ki) })}</p>
      </header>
      {shown.map((one) => (
        <section key={one} className="kim-sheet__part" lang={one} dir={directionOf(one)}>
          <h2 className="kern-title">{TOLD_TEXTS[one].title}</h2>
          <Unreviewed language={one} />
          <ul>
            {TOLD_TEXTS[one].lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            {TOLD_TEXTS[one].contact}: <bdi>{file.responsibleName}</bdi>
          </p>
        </section>
      ))}
    </article>
  );
}
