import { useTranslation } from 'react-i18next';
import type { LocalTheme } from '@shared/api/types/local-theme';
import { Button } from '@shared/ui/button';
import { useCodeLabel, useCodeOptions, useTermOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { TwoWords } from '../process/two-words';

const PROTECTED = ['HEALTH', 'VIOLENCE', 'STATUS', 'RELIGION'] as const;

interface Props {
  theme: LocalTheme;
  /** It was stored once: its Lebensbereich and its group stay, and it can only be retired. */
  fixed: boolean;
  onChange: (change: Partial<LocalTheme>) => void;
  onRemove: () => void;
}

export function ThemeFields({ theme, fixed, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <div className="kim-stack kim-stack--tight">
      <TwoWords
        label={theme.de || t('local-themes:new')}
        de={theme.de}
        en={theme.en}
        max={80}
        onChange={(de, en) => onChange({ de, en })}
      />
      {fixed ? <Terms theme={theme} /> : <Choices theme={theme} onChange={onChange} />}
      <div>
        {fixed ? (
          <Button
            small
            variant="tertiary"
            label={t(theme.retired ? 'local-themes:reuse' : 'local-themes:retire', { theme: theme.de })}
            onClick={() => onChange({ retired: !theme.retired })}
          />
        ) : (
          <Button
            small
            variant="tertiary"
            icon="delete"
            label={t('local-themes:remove', { theme: theme.de || t('local-themes:new') })}
            onClick={onRemove}
          />
        )}
      </div>
    </div>
  );
}

function Terms({ theme: { domain, group, retired } }: { theme: LocalTheme }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <p className="kim-muted">
      {[
        label('lifeDomain', domain),
        group && `★ ${label('fieldGroup', group)}`,
        retired && t('local-themes:retired'),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

function Choices({ theme, onChange }: Pick<Props, 'theme' | 'onChange'>) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  return (
    <div className="kim-field-row">
      <FilterSelect
        label={t('local-themes:domain')}
        value={theme.domain}
        options={options('lifeDomain')}
        onChange={(domain) => onChange({ domain: (domain ?? 'FAMILY') as LocalTheme['domain'] })}
      />
      <FilterSelect
        label={t('local-themes:group')}
        value={theme.group ?? undefined}
        all={t('local-themes:groupNone')}
        options={terms('fieldGroup', PROTECTED)}
        onChange={(group) => onChange({ group: (group ?? null) as LocalTheme['group'] })}
      />
    </div>
  );
}
