import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DisclosurePreview } from '@shared/api/types/rights';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { useTermOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { useCase } from '../get-case';
import {
  DISCLOSURE_LANGUAGES,
  useDisclosurePreview,
  useSaveDisclosure,
  type DisclosureLanguage,
} from './disclosure';
import { DisclosureFrame } from './disclosure-frame';
import { DisclosurePartView } from './disclosure-part';

/** The Auskunft before it is given: what the person will read, and what to look at first. */
export function DisclosurePage() {
  const { caseId } = useParams({ from: '/shell/cases/$caseId/disclosure' });
  const { t } = useTranslation();
  const terms = useTermOptions();
  const [search, setSearch] = useUrlSearch<{ language?: DisclosureLanguage }>();
  const language = search.language ?? 'de';
  const file = useCase(caseId);
  const preview = useDisclosurePreview(caseId, language);
  const save = useSaveDisclosure(caseId, file.data?.number ?? '', language);
  const ready = Boolean(preview.data && file.data);
  return (
    <Page
      title={t('rights:preview.title')}
      subline={file.data?.number}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      actions={
        <>
          <FilterSelect
            label={t('rights:preview.language')}
            value={language}
            options={terms('language', DISCLOSURE_LANGUAGES)}
            onChange={(chosen) => setSearch({ language: chosen as DisclosureLanguage | undefined })}
          />
          {ready && (
            <>
              <Button
                label={t('rights:preview.json')}
                busy={save.isPending && save.variables === 'json'}
                onClick={() => save.mutate('json')}
              />
              <Button
                variant="primary"
                icon="download"
                label={t('rights:preview.pdf')}
                busy={save.isPending && save.variables === 'pdf'}
                onClick={() => save.mutate('pdf')}
              />
            </>
          )}
          <LinkButton
            to="/cases/$caseId"
            params={{ caseId }}
            search={{ tab: 'rights' }}
            label={t('folder:back')}
          />
        </>
      }
    >
      <ProblemAlert error={save.error} title={t('rights:preview.notSaved')} />
      <QueryView
        query={preview}
        failed={t('rights:preview.failed')}
        skeleton={<Skeleton lines={8} shape="card" />}
      >
        {(shown) => <Shown caseId={caseId} preview={shown} />}
      </QueryView>
    </Page>
  );
}

function Shown({ caseId, preview }: { caseId: string; preview: DisclosurePreview }) {
  const { t } = useTranslation();
  const { disclosure, addressBlocked, hints } = preview;
  const filled = disclosure.parts.filter(({ entries }) => entries.length > 0);
  const empty = disclosure.parts.filter(({ entries }) => entries.length === 0);
  return (
    <div className="kim-stack">
      {addressBlocked && (
        <Alert tone="warning" title={t('rights:preview.blockedTitle')}>
          {t('rights:preview.blockedText')}
        </Alert>
      )}
      {hints.length > 0 && (
        <Alert tone="warning" title={t('rights:preview.hintsTitle', { count: hints.length })}>
          {t('rights:preview.hintsText')}
        </Alert>
      )}
      <DisclosureFrame disclosure={disclosure} />
      {filled.map((part) => (
        <DisclosurePartView
          key={part.section}
          caseId={caseId}
          part={part}
          hints={hints.filter(({ section }) => section === part.section)}
          language={disclosure.language}
        />
      ))}
      {empty.length > 0 && (
        <p className="kim-muted">
          {t('rights:preview.nothing', { parts: empty.map(({ title }) => title).join(' · ') })}
        </p>
      )}
    </div>
  );
}
