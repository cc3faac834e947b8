import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useMe } from '@shared/session/me';
import { Page } from '@shared/ui/page';

const ASSESSED_ON = '2026-11-21';
const OMBUDSSTELLE = 'https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik';
const SECTIONS = ['status', 'gaps', 'basis'] as const;

/** Erklärung zur Barrierefreiheit (§ 4 BITVNRW) with the way to report a barrier (§ 5) and the Ombudsstelle (§ 9). */
export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('accessibility:title')} width="form">
      <section className="kim-stack kim-stack--tight" aria-labelledby="easy">
        <h2 id="easy" className="kim-heading">
          {t('accessibility:easy.title')}
        </h2>
        <p className="kim-p">{t('accessibility:easy.text')}</p>
      </section>
      {SECTIONS.map((id) => (
        <section key={id} className="kim-stack kim-stack--tight" aria-labelledby={id}>
          <h2 id={id} className="kim-heading">
            {t(`accessibility:${id}.title`)}
          </h2>
          <p className="kim-p">{t(`accessibility:${id}.text`, { date: formatDate(ASSESSED_ON) })}</p>
        </section>
      ))}
      <Contact />
    </Page>
  );
}

function Contact() {
  const { t } = useTranslation();
  const ki = useOrganisation()(useMe().org);
  return (
    <section className="kim-stack kim-stack--tight" aria-labelledby="contact">
      <h2 id="contact" className="kim-heading">
        {t('accessibility:contact.title')}
      </h2>
      <p>{t('accessibility:contact.text')}</p>
      {ki && (
        <p>
          {ki.name}
          {ki.phone && <>, {ki.phone}</>}
          {ki.email && (
            <>
              , <a href={`mailto:${ki.email}`}>{ki.email}</a>
            </>
          )}
        </p>
      )}
      <p>
        {t('accessibility:contact.ombudsstelle')}{' '}
        <a href={OMBUDSSTELLE}>{t('accessibility:contact.ombudsstelleName')}</a>
      </p>
    </section>
  );
}
