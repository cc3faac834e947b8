import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Button } from '@shared/ui/button';
import { useTermOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { useAgreements } from '../agreement/agreements';
import { useCase } from '../get-case';
import { usePlan } from '../plan/plan';
import { useBodiesAtWork, useGivenConsents } from './folder';
import { FolderSheet } from './folder-sheet';
import { FOLDER_LANGUAGES, languageOf, type FolderLanguage } from './folder-words';

/** The person's Ordner (B2-62) as it is printed: which papers belong in, which are there, who works with the person. */
export function FolderPage() {
  const { caseId } = useParams({ from: '/shell/cases/$caseId/folder' });
  const { t } = useTranslation();
  const terms = useTermOptions();
  const [search, setSearch] = useUrlSearch<{ language?: FolderLanguage }>();
  const file = useCase(caseId);
  const language = search.language ?? languageOf(file.data?.person.languages ?? []);
  return (
    <Page
      title={t('folder:title')}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      actions={
        <>
          <FilterSelect
            label={t('folder:language')}
            value={language}
            options={terms('language', FOLDER_LANGUAGES)}
            onChange={(chosen) => setSearch({ language: chosen as FolderLanguage | undefined })}
          />
          <Button variant="primary" label={t('folder:print')} onClick={() => window.print()} />
          <LinkButton to="/cases/$caseId" params={{ caseId }} label={t('folder:back')} />
        </>
      }
    >
      <QueryView query={file} failed={t('cases:fileFailed')}>
        {(known) => <Content file={known} language={language} />}
      </QueryView>
    </Page>
  );
}

type Known = NonNullable<ReturnType<typeof useCase>['data']>;

function Content({ file, language }: { file: Known; language: FolderLanguage }) {
  const { t } = useTranslation();
  const consents = useGivenConsents(file.id);
  const bodies = useBodiesAtWork(file.id);
  const agreements = useAgreements(file.id);
  const plan = usePlan(file.id);
  return (
    <QueryView query={consents} failed={t('folder:failed')}>
      {(given) => (
        <QueryView query={bodies} failed={t('folder:failed')}>
          {(atWork) => (
            <QueryView query={agreements} failed={t('folder:failed')}>
              {(agreed) => (
                <QueryView query={plan} failed={t('folder:failed')}>
                  {({ items: steps }) => (
                    <FolderSheet
                      file={file}
                      language={language}
                      consents={given}
                      bodies={atWork}
                      agreements={agreed.items}
                      steps={steps}
                    />
                  )}
                </QueryView>
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
