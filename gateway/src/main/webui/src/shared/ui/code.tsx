import { useTranslation } from 'react-i18next';
import { CODES, type PublishedList } from '@shared/api/types/codes';
import { currentLanguage } from '@shared/i18n/language';
import { processWords } from '@shared/lib/process-words';
import { useStore } from '@shared/lib/store';
import type terms from '../../locales/de/terms.json';

/** A list the platform publishes, or one only the workplace has words for. */
export type CodeList = PublishedList | keyof typeof terms;

/** German or English word for a code, the KI's own where it has one; an unknown code stays readable as itself. */
export function useCodeLabel(): (list: CodeList, code: string | null | undefined) => string {
  const { t } = useTranslation();
  const ofTheKi = useStore(processWords);
  return (list, code) =>
    code
      ? (ofTheKi.get(`${list}.${code}`)?.[currentLanguage()] ??
        t([`codes:${list}.${code}`, `terms:${list}.${code}`], { defaultValue: code }))
      : '';
}

export function Code({ list, code }: { list: CodeList; code: string | null | undefined }) {
  return <>{useCodeLabel()(list, code)}</>;
}

interface CodeOption {
  value: string;
  label: string;
}

/** Options for a select or check boxes, in the order of the list. */
export function useCodeOptions(): (list: PublishedList, codes?: readonly string[]) => CodeOption[] {
  const label = useCodeLabel();
  return (list, codes = CODES[list]) => codes.map((code) => ({ value: code, label: label(list, code) }));
}

/** The same for lists that are not published. */
export function useTermOptions(): (list: keyof typeof terms, codes: readonly string[]) => CodeOption[] {
  const label = useCodeLabel();
  return (list, codes) => codes.map((code) => ({ value: code, label: label(list, code) }));
}
