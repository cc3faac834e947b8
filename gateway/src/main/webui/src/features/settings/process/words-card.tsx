import { useTranslation } from 'react-i18next';
import { CODES } from '@shared/api/types/codes';
import { Card } from '@shared/ui/card';
import type { CardProps } from './card-props';
import { TwoWords } from './two-words';

interface Props extends CardProps {
  list: 'casePhase' | 'lifeDomain';
}

/** Own words for phases or Lebensbereiche; an empty line keeps the word of the house, which stands above it. */
export function WordsCard({ list, settings, onChange }: Props) {
  const { t } = useTranslation();
  const words = wordsOf(list, settings);
  const set = (code: string, de: string, en: string) => {
    const rest = words.filter((one) => one.code !== code);
    onChange(asSettings(list, [...rest, { code, de, en }]));
  };
  return (
    <Card title={t(`process:words.${list}`)} subline={t('process:words.hint')}>
      {CODES[list].map((code) => {
        const own = words.find((one) => one.code === code);
        return (
          <TwoWords
            key={code}
            label={t(`codes:${list}.${code}`)}
            de={own?.de ?? ''}
            en={own?.en ?? ''}
            onChange={(de, en) => set(code, de, en)}
          />
        );
      })}
    </Card>
  );
}

interface Word {
  code: string;
  de: string;
  en: string;
}

function wordsOf(list: Props['list'], { phases, domains }: CardProps['settings']): Word[] {
  return list === 'casePhase'
    ? phases.map(({ phase, de, en }) => ({ code: phase, de, en }))
    : domains.map(({ domain, de, en }) => ({ code: domain, de, en }));
}

function asSettings(list: Props['list'], words: Word[]): Partial<CardProps['settings']> {
  return list === 'casePhase'
    ? { phases: words.map(({ code, ...rest }) => ({ phase: code as never, ...rest })) }
    : { domains: words.map(({ code, ...rest }) => ({ domain: code as never, ...rest })) };
}
