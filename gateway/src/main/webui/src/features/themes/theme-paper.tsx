import { useTranslation } from 'react-i18next';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { TextLink } from '@shared/ui/text-link';
import { Evidence } from './evidence';
import { useTheme } from './list-themes';

/** A theme as paper for a meeting: what it is about, on what it rests, the gaps behind it. */
export function ThemePaper({ themeId }: { themeId: string }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const theme = useTheme(themeId);
  return (
    <QueryView query={theme} failed={t('themes:oneFailed')} skeleton={<Skeleton lines={3} />}>
      {({ description, evidence, gaps = [] }) => (
        <div className="kim-stack kim-paper">
          <p className="kim-p">{description}</p>
          <p className="kim-muted">
            {t('themes:rests')} <Evidence evidence={evidence} />.
          </p>
          {gaps.length > 0 && (
            <ul className="kim-hints">
              {gaps.map((gap) => (
                <li key={gap.id}>
                  {gap.title}{' '}
                  <span className="kim-muted">
                    ({label('gapKind', gap.kind)}, {label('gapFrequency', gap.frequency)})
                  </span>
                </li>
              ))}
            </ul>
          )}
          <TextLink to="/themes/$themeId" params={{ themeId }}>
            {t('themes:toTheme')}
          </TextLink>
        </div>
      )}
    </QueryView>
  );
}
