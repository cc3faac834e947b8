import { useParams } from '@tanstack/react-router';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { useSiteName } from '@shared/lib/use-sites';
import { Button } from '@shared/ui/button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { formAddress, useFeedbackCode } from './feedback';
import { directionOf, FORM_TEXTS } from './form-texts';

const QR_PIXELS = 240;

/** The poster of a site: the question in ten languages, the QR code, and the address to type. */
export function PosterPage() {
  const { siteId } = useParams({ strict: false }) as { siteId: string };
  const { t } = useTranslation();
  const siteName = useSiteName();
  const code = useFeedbackCode(siteId);
  return (
    <Page
      title={t('feedback:poster')}
      crumbs={[{ label: t('feedback:title'), to: '/feedback' }]}
      actions={<Button variant="primary" label={t('feedback:print')} onClick={() => window.print()} />}
    >
      <QueryView query={code} failed={t('feedback:failed')}>
        {({ code: text }) => <Poster address={formAddress(text)} siteName={siteName(siteId)} />}
      </QueryView>
    </Page>
  );
}

function Poster({ address, siteName }: { address: string; siteName: string }) {
  const { t } = useTranslation();
  return (
    <article className="kim-sheet kim-poster">
      <p>{siteName}</p>
      <ul className="kim-poster__questions">
        {Object.entries(FORM_TEXTS).map(([language, { title }]) => (
          <li key={language} lang={language} dir={directionOf(language)}>
            {title}
          </li>
        ))}
      </ul>
      <QRCodeSVG value={address} size={QR_PIXELS} level="M" marginSize={4} title={t('feedback:qr')} />
      <p className="kim-break">{address}</p>
    </article>
  );
}
