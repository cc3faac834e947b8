import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@shared/api/problem';
import type { PublicSite } from '@shared/api/types/site';
import { regionName } from '@shared/regional/region-name';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Skeleton } from '@shared/ui/skeleton';
import { directionOf, firstLanguage, LIST_TEXTS, REVIEWED, type ListTexts } from './list-texts';
import { kommunenOf, languageName, languagesOf, usePublicSites, wished, type SiteWish } from './public-sites';
import { SiteEntry } from './site-entry';
import { Choice } from './choice';

/** Standorte und Sprechzeiten eines KI: no login, nothing kept on the device, the reader's language. */
export function PublicSitesPage() {
  const { ki } = useParams({ strict: false }) as { ki: string };
  const { t } = useTranslation();
  const [language, setLanguage] = useState(() => firstLanguage(navigator.languages));
  const texts = LIST_TEXTS[language]!;
  const sites = usePublicSites(ki);
  useEffect(() => {
    document.title = texts.title;
  }, [texts]);
  const unknown = isProblem(sites.error) && sites.error.problem.status === 404;
  return (
    <main className="kim-public kim-stack" id="main" lang={language} dir={directionOf(language)}>
      <Choice
        label={texts.language}
        value={language}
        options={Object.entries(LIST_TEXTS).map(([tag, { name }]) => ({
          value: tag,
          label: name,
          lang: tag,
        }))}
        onChange={setLanguage}
      />
      <h1 className="kern-heading-large">{texts.title}</h1>
      {sites.data && (
        <>
          <p className="kern-body" dir="auto">
            <strong>{t('sites:publicOf', { ki: sites.data.kiName })}</strong>
          </p>
          <p className="kern-body">{texts.intro}</p>
          {!REVIEWED.includes(language) && (
            <p className="kim-muted" lang="de" dir="ltr">
              {t('feedback:unreviewed')}
            </p>
          )}
          <List sites={sites.data.items} texts={texts} language={language} />
        </>
      )}
      {sites.isPending && <Skeleton lines={5} shape="card" />}
      {sites.error && <Alert tone="warning" title={unknown ? texts.unknown : texts.failed} />}
    </main>
  );
}

function List({ sites, texts, language }: { sites: PublicSite[]; texts: ListTexts; language: string }) {
  const [wish, setWish] = useState<SiteWish>({});
  const shown = wished(sites, wish);
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, language);
  return (
    <>
      <div className="kim-row">
        <Choice
          label={texts.place}
          value={wish.ags ?? ''}
          any={texts.everywhere}
          options={kommunenOf(sites)
            .map((ags) => ({ value: ags, label: regionName(ags) }))
            .sort(byLabel)}
          onChange={(ags) => setWish({ ...wish, ags })}
        />
        <Choice
          label={texts.spoken}
          value={wish.language ?? ''}
          any={texts.any}
          options={languagesOf(sites)
            .map((code) => ({ value: code, label: languageName(code, language) }))
            .sort(byLabel)}
          onChange={(code) => setWish({ ...wish, language: code })}
        />
        <Button small variant="secondary" label={texts.print} onClick={() => window.print()} />
      </div>
      {shown.length === 0 && <Alert tone="info" role="status" title={texts.none} />}
      <ul className="kim-public-sites">
        {shown.map((site) => (
          <SiteEntry key={`${site.name}${site.street}`} site={site} texts={texts} language={language} />
        ))}
      </ul>
    </>
  );
}
