import { useTranslation } from 'react-i18next';
import type { RuleHint } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';
import { Card } from '@shared/ui/card';

/** What else belongs to this kind of procedure and is not to be checked. */
export function RuleHints({ hints }: { hints: RuleHint[] }) {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  return (
    <Card title={t('procedures:hints')}>
      <ul className="kim-hints">
        {hints.map(({ paragraph, textDe, textEn }) => (
          <li key={paragraph + textDe}>
            <strong>{paragraph}</strong>: {inLanguage(textDe, textEn)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
