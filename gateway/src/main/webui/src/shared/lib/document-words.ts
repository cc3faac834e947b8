import { formatNumber } from '@shared/i18n/format';

const ENDINGS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};
const MEGABYTE = 1024 * 1024;

/** "1,2 MB", "640 kB" */
export function formatSize(bytes: number): string {
  return bytes >= MEGABYTE
    ? formatNumber(bytes / MEGABYTE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
    : formatNumber(Math.max(1, Math.round(bytes / 1024)), { style: 'unit', unit: 'kilobyte' });
}

/** "PDF" */
export const typeName = (mediaType: string) => (ENDINGS[mediaType] ?? mediaType).toUpperCase();

/** The name under which a document is saved. */
export const fileName = (title: string, mediaType: string) =>
  `${title.replace(/[\\/:*?"<>|]/g, '').trim()}.${ENDINGS[mediaType] ?? 'bin'}`;
