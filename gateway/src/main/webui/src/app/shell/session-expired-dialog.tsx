import { useTranslation } from 'react-i18next';
import { useStore } from '@shared/lib/store';
import { loginUrl, sessionExpiry } from '@shared/session/session-expiry';
import { buttonClass, ButtonContent } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';

/** The page stays as it is behind the dialog, so what was typed can still be read and copied. */
export function SessionExpiredDialog() {
  const { t } = useTranslation();
  const expired = useStore(sessionExpiry);
  if (!expired) return null;
  return (
    <Dialog
      title={t('common:session.expiredTitle')}
      onClose={() => sessionExpiry.set(false)}
      footer={
        <a className={buttonClass({ variant: 'primary' })} href={loginUrl()}>
          <ButtonContent label={t('common:session.loginAgain')} />
        </a>
      }
    >
      <p className="kern-body">{t('common:session.expiredText')}</p>
    </Dialog>
  );
}
