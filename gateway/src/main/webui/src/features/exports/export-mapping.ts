import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { components } from '@shared/api/generated/case-service';
import { requiredText } from '@shared/forms/validation';
import { useStoredAt } from '@shared/forms/use-stored';
import { useRefresh } from '@shared/lib/use-refresh';

export type ExportMapping = components['schemas']['ExportMapping'];
/** With the version to change it on. */
export type ExportMappingView = components['schemas']['ExportMappingView'];
export type ExportField = components['schemas']['ExportField'];

/** What of a case can stand in a column, in the order of the file. */
export const EXPORT_FIELDS = [
  'NUMBER',
  'KI',
  'MUNICIPALITY',
  'SITE',
  'ACCESS_CHANNEL',
  'OPENED_ON',
  'CLOSED_ON',
  'CLOSING_REASON',
  'PHASE',
  'AGE_GROUP',
  'SEX',
  'NATIONALITY_GROUP',
  'STATUS_GROUP',
  'LENGTH_OF_STAY',
  'LIFE_DOMAINS',
  'CONTACTS',
  'CONTACT_MINUTES',
  'INTERPRETED_CONTACTS',
  'GOALS_AGREED',
  'GOALS_REACHED',
  'HANDOVERS',
  'HANDOVERS_ACCEPTED',
] as const satisfies readonly ExportField[];

/** Stands for "the same text in every line" among the fields. */
export const FIXED = 'FIXED';

export const SEPARATORS = [';', ',', '|', '\t'] as const;

export const mappingSchema = z.object({
  separator: z.enum(SEPARATORS),
  columns: z.array(
    z.object({ header: requiredText, field: z.string(), text: z.string(), codes: z.string() }),
  ),
});
export type MappingValues = z.input<typeof mappingSchema>;

const PATH = '/exports/mapping';

export function useExportMapping() {
  return useQuery({
    queryKey: ['exports', 'mapping'],
    queryFn: ({ signal }) => api.get<ExportMappingView>(PATH, { signal }),
  });
}

/** As it is stored now, for somebody who was overtaken. */
export function useMappingNow(known: ExportMappingView) {
  return useStoredAt(PATH, known, toValues, 'exports').stored;
}

export function useReplaceMapping() {
  const refresh = useRefresh('exports');
  return (values: z.output<typeof mappingSchema>, _key: string, version?: number) =>
    api.put<ExportMappingView>(PATH, { version, body: toMapping(values) }).then(refresh);
}

/** Codes are written as one line each: ours, an equals sign, theirs. */
export function toValues({ separator, columns }: ExportMapping): MappingValues {
  return {
    separator: separator as MappingValues['separator'],
    columns: columns.map(({ header, field, text, codes }) => ({
      header,
      field: field ?? FIXED,
      text: text ?? '',
      codes: codes.map(({ from, to }) => `${from}=${to}`).join('\n'),
    })),
  };
}

export function toMapping({ separator, columns }: z.output<typeof mappingSchema>): ExportMapping {
  return {
    separator,
    columns: columns.map(({ header, field, text, codes }) => ({
      header,
      field: field === FIXED ? null : (field as ExportField),
      text: field === FIXED ? text : null,
      codes:
        field === FIXED
          ? []
          : codes
              .split('\n')
              .filter((line) => line.includes('='))
              .map(toCode),
    })),
  };
}

function toCode(line: string) {
  const at = line.indexOf('=');
  return { from: line.slice(0, at).trim(), to: line.slice(at + 1).trim() };
}
