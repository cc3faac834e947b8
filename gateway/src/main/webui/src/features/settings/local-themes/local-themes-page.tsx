import { useTranslation } from 'react-i18next';
import type { LocalTheme, LocalThemeList } from '@shared/api/types/local-theme';
import { ConflictChoice } from '@shared/forms/conflict-choice';
import { listOf, partsIn, useOvertaken } from '@shared/forms/use-overtaken';
import { useLocalThemes } from '@shared/lib/use-local-themes';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { inLanguage } from '@shared/i18n/in-language';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { added, useSaveThemes, useThemeExamples, useThemesNow } from './save-themes';
import { ThemeFields } from './theme-fields';

/** Eigene Themen: what the KI counsels on in its own words, counted by the Lebensbereiche of the Land. */
export function LocalThemesPage() {
  const { t } = useTranslation();
  const known = useLocalThemes();
  return (
    <Page title={t('local-themes:title')} subline={t('local-themes:subline')} width="form">
      <QueryView query={known} failed={t('local-themes:failed')}>
        {(data) => <Editor known={data} />}
      </QueryView>
    </Page>
  );
}

const asWhole = ({ list, version }: LocalThemeList) => ({ value: list.themes, version });

function Editor({ known }: { known: LocalThemeList }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const fetchNow = useThemesNow();
  const editor = useOvertaken<LocalTheme[]>({
    known: asWhole(known),
    partsOf: (list) => partsIn('theme', list, ({ code }) => code),
    whole: (parts) => listOf('theme', parts),
    save: useSaveThemes(),
    fetchNow: () => fetchNow().then(asWhole),
    label: () => t('local-themes:theme'),
    shown: (_, value) => {
      if (!value) return t('local-themes:none');
      const { de, en, domain, retired } = value as LocalTheme;
      return [de, en, label('lifeDomain', domain), retired && t('local-themes:retired')]
        .filter(Boolean)
        .join(' · ');
    },
    onDone: () => notify({ tone: 'success', title: t('local-themes:saved') }),
  });
  const { value: themes, change: setThemes } = editor;
  const stored = new Set(known.list.themes.map(({ code }) => code));
  const swap = (index: number, next: LocalTheme[]) =>
    setThemes([...themes.slice(0, index), ...next, ...themes.slice(index + 1)]);
  return (
    <form
      className="kim-stack"
      onSubmit={(event) => {
        event.preventDefault();
        editor.submit();
      }}
    >
      <Examples onAdd={(more) => setThemes(added(themes, more))} />
      {themes.length === 0 && <p className="kim-muted">{t('local-themes:empty')}</p>}
      <ol className="kim-plain-list kim-stack">
        {themes.map((theme, index) => (
          <li key={theme.code}>
            <ThemeFields
              theme={theme}
              fixed={stored.has(theme.code)}
              onChange={(part) => swap(index, [{ ...theme, ...part }])}
              onRemove={() => swap(index, [])}
            />
          </li>
        ))}
      </ol>
      {themes.length < 200 && (
        <div>
          <Button
            icon="add"
            label={t('local-themes:add')}
            onClick={() => setThemes([...themes, newTheme()])}
          />
        </div>
      )}
      <ConflictChoice draft={editor.versions} />
      <ProblemAlert error={editor.problem} title={t('local-themes:notSaved')} />
      <div>
        <Button type="submit" variant="primary" label={t('local-themes:save')} busy={editor.busy} />
      </div>
    </form>
  );
}

function Examples({ onAdd }: { onAdd: (themes: LocalTheme[]) => void }) {
  const { t } = useTranslation();
  const { data } = useThemeExamples();
  return (
    <FilterSelect
      label={t('local-themes:example')}
      value={undefined}
      all={t('local-themes:exampleNone')}
      options={(data?.items ?? []).map(({ nameDe, nameEn }) => ({
        value: nameDe,
        label: inLanguage(nameDe, nameEn),
      }))}
      onChange={(name) => onAdd(data?.items.find(({ nameDe }) => nameDe === name)?.themes ?? [])}
    />
  );
}

/** A code that no theme has had. */
function newTheme(): LocalTheme {
  const code = `T_${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
  return { code, de: '', en: '', domain: 'FAMILY', group: null, retired: false };
}
