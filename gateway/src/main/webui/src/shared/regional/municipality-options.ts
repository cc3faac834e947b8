import municipalities from './municipalities.json';

/** Municipalities of the given KI (5-digit keys, Stadt Aachen with 8), by name; loaded only with the forms that ask. */
export function municipalityOptions(kis: string[]): { value: string; label: string }[] {
  return Object.entries(municipalities)
    .filter(([ags]) => kis.length === 0 || kis.some((ki) => ags.startsWith(ki)))
    .map(([ags, label]) => ({ value: ags, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'));
}
