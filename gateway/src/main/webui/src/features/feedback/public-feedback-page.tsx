import { useParams } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@shared/api/problem';
import { Alert } from '@shared/ui/alert';
import { Skeleton } from '@shared/ui/skeleton';
import { FeedbackFields } from './feedback-fields';
import { usePlace, useGiveFeedback } from './feedback';
import { directionOf, firstLanguage, FORM_TEXTS, REVIEWED } from './form-texts';

/** Rückmeldung geben: no login, nothing kept on the device, the person's language. */
export function PublicFeedbackPage() {
  const { code } = useParams({ strict: false }) as { code: string };
  const [language, setLanguage] = useState(() => firstLanguage(navigator.languages));
  const texts = FORM_TEXTS[language]!;
  const place = usePlace(code);
  useEffect(() => {
    document.title = texts.title;
  }, [texts]);
  const unknown = isProblem(place.error) && place.error.problem.status === 404;
  return (
    <main className="kim-public" id="main" lang={language} dir={directionOf(language)}>
      <LanguageChoice language={language} onChange={setLanguage} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      {place.data && <Form code={code} language={language} siteName={place.data.siteName} />}
      {place.isPending && <Skeleton lines={5} shape="card" />}
      {place.error && <Alert tone="warning" title={unknown ? texts.unknown : texts.failed} />}
    </main>
  );
}

function Form({ code, language, siteName }: { code: string; language: string; siteName: string }) {
  const { t } = useTranslation();
  const texts = FORM_TEXTS[language]!;
  const give = useGiveFeedback();
  if (give.isSuccess) return <Alert tone="success" role="status" title={texts.thanks} />;
  return (
    <div className="kim-stack">
      <p className="kern-body">
        <strong>
          <bdi>{siteName}</bdi>
        </strong>
      </p>
      <p className="kern-body">{texts.intro}</p>
      {!REVIEWED.includes(language) && (
        <p className="kim-muted">
          <bdi lang="de">{t('feedback:unreviewed')}</bdi>
        </p>
      )}
      <FeedbackFields
        texts={texts}
        busy={give.isPending}
        onSend={(said) => give.mutate({ code, language, ...said })}
      />
      {give.error && <Alert tone="danger" role="alert" title={texts.failed} />}
    </div>
  );
}

function LanguageChoice({ language, onChange }: { language: string; onChange: (language: string) => void }) {
  const id = useId();
  return (
    <p className="kim-row">
      <label htmlFor={id}>{FORM_TEXTS[language]!.language}</label>
      <select
        id={id}
        className="kim-select"
        value={language}
        onChange={(event) => onChange(event.target.value)}
      >
        {Object.entries(FORM_TEXTS).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
