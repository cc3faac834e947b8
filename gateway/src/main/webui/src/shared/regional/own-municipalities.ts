import municipalities from './municipalities.json';

/** Stadt Aachen has a KI of its own and lies in the StädteRegion. */
const AACHEN = '05334002';

/** Keys of the municipalities that a KI is responsible for, by name. */
export function ownMunicipalities(ki: string): string[] {
  return Object.entries(municipalities)
    .filter(([ags]) => kiOf(ags) === ki)
    .sort(([, a], [, b]) => a.localeCompare(b, 'de'))
    .map(([ags]) => ags);
}

export function isMunicipality(ags: string): boolean {
  return ags in municipalities;
}

function kiOf(ags: string): string {
  return ags === AACHEN ? AACHEN : ags.slice(0, 5);
}
