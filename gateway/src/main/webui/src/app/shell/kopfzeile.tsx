import { useTranslation } from 'react-i18next';

/**
 * KERN's Kopfzeile with KERN's own classes. Its web component writes style elements into a shadow root, which the
 * content security policy refuses.
 */
export function Kopfzeile() {
  const { t } = useTranslation();
  return (
    <div className="kern-kopfzeile kim-kopfzeile">
      <div className="kern-container-fluid">
        <div className="kern-kopfzeile__content">
          <span className="kern-kopfzeile__flagge" aria-hidden="true">
            <svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 16" width="24" height="16">
              <path className="kim-flag-1" d="M0 0h24v5.333H0z" />
              <path className="kim-flag-2" d="M0 5.333h24v5.334H0z" />
              <path className="kim-flag-3" d="M0 10.667h24V16H0z" />
            </svg>
          </span>
          <span className="kern-kopfzeile__label">{t('common:app.kopfzeile')}</span>
        </div>
      </div>
    </div>
  );
}
