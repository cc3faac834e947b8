import { useTranslation } from 'react-i18next';
import { Checkbox } from '@shared/forms/choice-fields';
import { Alert } from '@shared/ui/alert';

/** What the person must know before anything goes to the Ausländerbehörde. */
export function Section87Notice() {
  const { t } = useTranslation();
  return (
    <div className="kim-stack">
      <Alert tone="warning" title={t('consents:section87.title')}>
        <ul>
          <li>{t('consents:section87.duty')}</li>
          <li>{t('consents:section87.use')}</li>
          <li>{t('consents:section87.single')}</li>
          <li>{t('consents:section87.free')}</li>
        </ul>
      </Alert>
      <Checkbox name="noticeSection87" label={t('consents:section87.given')} />
    </div>
  );
}
