import { useTranslation } from 'react-i18next';
import type { TargetHint, TargetReason } from '@shared/api/types/target-group';
import { inLanguage } from '@shared/i18n/in-language';
import { Badge, type Tone } from '@shared/ui/badge';

const TONES: Record<TargetHint['belongs'], Tone> = { YES: 'success', UNCLEAR: 'info', NO: 'neutral' };

/** Whether somebody belongs to the target group, and why; nothing can be pressed, because nothing follows from it. */
export function TargetHintText({ hint }: { hint: TargetHint }) {
  const { t } = useTranslation();
  return (
    <div className="kim-stack kim-stack--tight" role="status">
      <p className="kim-row">
        <Badge tone={TONES[hint.belongs]}>{t(`target-groups:belongs.${hint.belongs}`)}</Badge>
        <span className="kim-muted">{t('target-groups:hintOnly')}</span>
      </p>
      {hint.rules.length === 0 && <p className="kim-muted">{t('target-groups:noRules')}</p>}
      {hint.rules.length > 0 && (
        <ul className="kim-plain-list">
          {hint.rules.map(({ rule, reasons }) => (
            <li key={rule.de}>
              <strong>{inLanguage(rule.de, rule.en)}</strong>
              {reasons.length > 0 && <Reasons reasons={reasons} />}
            </li>
          ))}
        </ul>
      )}
      {hint.otherwiseDe && (
        <p className="kim-p">
          {t('target-groups:otherwise', { what: inLanguage(hint.otherwiseDe, hint.otherwiseEn ?? '') })}
        </p>
      )}
    </div>
  );
}

function Reasons({ reasons }: { reasons: TargetReason[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {reasons.map(({ criterion, met }) => (
        <li key={criterion}>
          {t(`target-groups:criterion.${criterion}`)}: {t(`target-groups:met.${met}`)}
        </li>
      ))}
    </ul>
  );
}
