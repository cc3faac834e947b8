import { isMunicipality } from '@shared/regional/own-municipalities';

export type Fault = 'UNKNOWN' | 'OTHER_KI' | 'TWICE' | 'NO_NUMBER';

interface Figures {
  persons: Map<string, number>;
  faults: { line: number; fault: Fault }[];
}

const HEADER = /^"?[a-zäöüß]/i;
const THOUSANDS = /^\d{1,3}(\.\d{3})+$/;

/** Lines of key and number as spreadsheets write them, with or without a header; what cannot be read is named by its line. */
export function readFigures(csv: string, own: readonly string[]): Figures {
  const persons = new Map<string, number>();
  const faults: Figures['faults'] = [];
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (!text.trim() || (index === 0 && HEADER.test(text))) return;
      const [ags = '', count = ''] = text.split(text.includes(';') ? ';' : ',').map(cell);
      const number = countOf(count);
      const fault = faultOf(ags, number, own, persons);
      if (fault) faults.push({ line: index + 1, fault });
      else persons.set(ags, number!);
    });
  return { persons, faults };
}

function cell(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}

function countOf(text: string): number | undefined {
  const plain = THOUSANDS.test(text) ? text.replaceAll('.', '') : text;
  return /^\d{1,8}$/.test(plain) ? Number(plain) : undefined;
}

function faultOf(
  ags: string,
  number: number | undefined,
  own: readonly string[],
  known: Map<string, number>,
): Fault | undefined {
  if (!isMunicipality(ags)) return 'UNKNOWN';
  if (!own.includes(ags)) return 'OTHER_KI';
  if (known.has(ags)) return 'TWICE';
  return number === undefined ? 'NO_NUMBER' : undefined;
}
