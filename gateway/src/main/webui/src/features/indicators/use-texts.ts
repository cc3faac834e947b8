import { useTranslation } from 'react-i18next';
import type { Indicator, IndicatorValue, Method, Note } from '@shared/api/types/reporting';
import { formatNumber } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import { useSiteName } from '@shared/lib/use-sites';
import { useCodeLabel, type CodeList } from '@shared/ui/code';
import { findingOf, type Figure } from './figures';

/** Why a number is not shown, in words. */
export function useWithheldText(): (
  note: Note | null | undefined,
  method: Method,
  indicator?: Indicator,
) => string {
  const { t } = useTranslation();
  return (note, method, indicator) => {
    const why = note ?? 'TOO_FEW';
    return t(`indicators:withheld.${why === 'TOO_FEW' && indicator?.partOf ? 'COARSE' : why}`, {
      ...method,
      half: Math.ceil(method.coarseRounding / 2),
    });
  };
}

/** A value with its unit; where it is withheld one word says so. */
export function useValueText(): (value: IndicatorValue | undefined, indicator: Indicator) => string {
  const { t } = useTranslation();
  return (value, { kind }) => {
    if (!value || value.value === null) return t('indicators:protected');
    const number = formatNumber(value.value, { maximumFractionDigits: 1 });
    return kind === 'SHARE' ? t('indicators:percent', { number }) : number;
  };
}

export function useDimensionLabel(): (indicator: Indicator, dimension: string | null | undefined) => string {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const siteName = useSiteName();
  return ({ dimensions }, dimension) =>
    dimensions[0] === 'site'
      ? siteName(dimension) || t('indicators:unknownSite')
      : label((dimensions[0] ?? '') as CodeList, dimension);
}

/** Title of a figure: its name and what it shows. */
export function useFindingText(): (figure: Figure) => string {
  const { t } = useTranslation();
  const dimension = useDimensionLabel();
  return (figure) => {
    const { indicator } = figure;
    const finding = findingOf(figure);
    const name = inLanguage(indicator.titleDe, indicator.titleEn);
    switch (finding.says) {
      case 'most': {
        const words = finding.dimensions.map((code) =>
          t('indicators:quoted', { word: dimension(indicator, code) }),
        );
        const value = formatNumber(finding.value);
        const total = finding.total === undefined ? undefined : formatNumber(finding.total);
        const key = total && words.length === 1 ? 'most' : 'mostOnly';
        return t(`indicators:finding.${key}`, { name, what: words.join(t('indicators:and')), value, total });
      }
      case 'more':
      case 'less': {
        const number = formatNumber(finding.difference, { maximumFractionDigits: 1 });
        const amount = t(`indicators:amount.${indicator.kind}`, { number, count: finding.difference });
        return t(`indicators:finding.${finding.says}`, { name, amount });
      }
      default:
        return t(`indicators:finding.${finding.says}`, { name });
    }
  };
}
